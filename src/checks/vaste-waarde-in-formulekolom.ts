import { toonGetal } from '../begroting/bedrag';
import type { Bedragcel, Bereik, Kolom, Rij } from '../begroting/begroting';
import { plaatsVan } from '../begroting/plaats';
import { sluit, type Relatie, type Vergelijking } from '../begroting/vergelijking';
import type { Check } from './check';
import { noemCellen } from './noemCellen';

export const vasteWaardeInFormulekolom: Check = {
  id: 'vaste-waarde-in-formulekolom',
  groep: 'rekenkundig',
  titel: 'Getypt bedrag tussen formules',
  ernst: 'let-op',
  waarom: 'Het bedrag klopt nu, maar rekent niet mee als een ander bedrag verandert. Dan klopt het stil niet meer.',
  bron: 'Een formule die is overschreven met een waarde, bij plakken of om een verschil weg te werken.',
  beperking:
    'Alleen als de meeste uitkomsten in de kolom, of de meeste totalen in de rij, een formule hebben. Klopt het bedrag niet, dan staat dat bij het saldo of totaal.',
  *zoek({ vergelijkingen }) {
    if (!vergelijkingen.some((v) => v.resultaat !== null && isVast(v.resultaat))) return;
    const lijnen = telLijnen(vergelijkingen);
    const gebroken = new Set<Bedragcel>();
    const vast = new Set<Bedragcel>();
    for (const v of vergelijkingen) {
      const cel = v.resultaat;
      if (cel === null || !isVast(cel) || isVrij(v, cel)) continue;
      if (!sluit(v) || v.cellen.some(({ status }) => status === 'onleesbaar')) gebroken.add(cel);
      else if (lijnenVan(v, cel).some((lijn) => heeftMeestFormules(lijnen.get(lijn)?.get(v.relatie)))) vast.add(cel);
    }
    for (const cel of gebroken) vast.delete(cel);
    for (const reeks of reeksen(vast)) {
      const plaatsen = reeks.map(plaatsVan);
      const [{ rij, kolom, bedrag }] = reeks;
      const kop = kolom.kop.toLowerCase();
      const wat =
        reeks.length === 1
          ? `${kop} ${toonGetal(bedrag)} is getypt`
          : `vanaf hier zijn ${reeks.length} bedragen in kolom ${kop} getypt (${noemCellen(plaatsen)})`;
      yield {
        soort: 'bevinding',
        cel: plaatsen[0]!,
        cellen: plaatsen,
        melding: `${rij.label || 'Totaal'}: ${wat}, terwijl er verder formules staan. Dat klopt nu, maar verandert niet mee. Neem de formule van een andere rij of kolom over.`,
        gevonden: bedrag,
      };
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Een kolom die overal getypt is',
        bladen: {
          Haven: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo'],
            ['Kraan', 600, 550, 50],
            ['Steiger', 400, 430, -30],
            ['Boei', 300, 280, 20],
            ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)'],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Een saldo is met de hand ingevuld',
        bladen: {
          Haven: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo'],
            ['Kraan', 600, 550, '=B2-C2'],
            ['Steiger', 400, 430, -30],
            ['Boei', 300, 280, '=B4-C4'],
            ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)'],
          ],
        },
        verwacht: 'Haven!D3',
      },
      {
        titel: 'Eén van de totalen is getypt',
        bladen: {
          Haven: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo'],
            ['Kraan', 600, 550, 50],
            ['Steiger', 400, 430, -30],
            ['Totaal', '=SUM(B2:B3)', 980, '=SUM(D2:D3)'],
          ],
        },
        verwacht: 'Haven!C4',
      },
    ],
  },
};

interface Telling {
  vast: number;
  formules: number;
}

/** How many results of each relation are typed and how many are formulas, per column and per row. */
function telLijnen(vergelijkingen: readonly Vergelijking[]): Map<Kolom | Rij, Map<Relatie, Telling>> {
  const lijnen = new Map<Kolom | Rij, Map<Relatie, Telling>>();
  for (const v of vergelijkingen) {
    const { relatie, resultaat } = v;
    if (resultaat === null) continue;
    const vast = isVast(resultaat);
    if (!vast && !rekentMetTermen(v, resultaat)) continue;
    for (const lijn of lijnenVan(v, resultaat)) {
      let perRelatie = lijnen.get(lijn);
      if (!perRelatie) lijnen.set(lijn, (perRelatie = new Map<Relatie, Telling>()));
      let telling = perRelatie.get(relatie);
      if (!telling) perRelatie.set(relatie, (telling = { vast: 0, formules: 0 }));
      if (vast) telling.vast++;
      else telling.formules++;
    }
  }
  return lijnen;
}

const BESTEMMINGEN: ReadonlySet<Kolom['betekenis']> = new Set(['terugbetaling', 'overheveling', 'reservering']);

/** Where nothing is left there is nothing to compute, and the total of a destination is a sum, not a copy of the saldo. */
function isVrij({ relatie }: Vergelijking, { rij, kolom, bedrag }: Bedragcel): boolean {
  return (
    relatie === 'saldo-klopt-niet' && BESTEMMINGEN.has(kolom.betekenis) && (bedrag === 0 || rij.soort === 'totaal')
  );
}

/** Where the same formula may be expected: in the column and, unless the cell follows from its own row, across the row. */
function lijnenVan({ cellen }: Vergelijking, { kolom, rij }: Bedragcel): readonly (Kolom | Rij)[] {
  return cellen[0]!.rij === rij ? [kolom] : [kolom, rij];
}

/** A formula for this relation, not for another one of the same cell (a copy of a total, say); unknown ones may be. */
function rekentMetTermen({ cellen }: Vergelijking, resultaat: Bedragcel): boolean {
  const { formule } = resultaat;
  if (formule?.soort !== 'lineair') return formule !== null;
  return formule.delen.some(({ blad, bereik }) => {
    const waar = blad ?? resultaat.rij.tabel.blad;
    return cellen.some((cel) => cel !== resultaat && cel.rij.tabel.blad === waar && ligtIn(cel, bereik));
  });
}

function ligtIn({ rij, kolom }: Bedragcel, { vanRij, totRij, vanKolom, totKolom }: Bereik): boolean {
  return vanRij <= rij.nummer && rij.nummer <= totRij && vanKolom <= kolom.nummer && kolom.nummer <= totKolom;
}

function heeftMeestFormules(telling: Telling | undefined): boolean {
  return telling !== undefined && telling.formules >= 2 && telling.formules > telling.vast;
}

/** An amount, typed as such or as a sum of typed amounts ("=1200+300"). */
function isVast({ formule, status }: Bedragcel): boolean {
  if (formule === null) return status === 'getal' || status === 'tekst';
  return formule.soort === 'lineair' && formule.delen.length === 0;
}

/** Cells directly below each other in their table belong together: they were pasted or typed in one go. */
function reeksen(cellen: ReadonlySet<Bedragcel>): [Bedragcel, ...Bedragcel[]][] {
  const uit: [Bedragcel, ...Bedragcel[]][] = [];
  for (const cel of cellen) {
    const { tabel, volgorde } = cel.rij;
    const boven = tabel.rijen[volgorde - 1]?.bedragen[cel.kolom.volgorde];
    const vorige = uit.at(-1);
    if (vorige !== undefined && vorige.at(-1) === boven) vorige.push(cel);
    else uit.push([cel]);
  }
  return uit;
}
