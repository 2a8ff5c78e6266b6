import { toonGetal } from '../begroting/bedrag';
import type { Bedragcel, Kolom, Rij, Tabel } from '../begroting/begroting';
import { plaatsVan } from '../begroting/plaats';
import { sluit, type Vergelijking } from '../begroting/vergelijking';
import { naamsleutel } from '../sheet/namen';
import type { Check, Checkcontext } from './check';
import { celsleutel } from './celsleutel';

const BETEKENISSEN: ReadonlySet<Kolom['betekenis']> = new Set([
  'begroting',
  'gewijzigde-begroting',
  'realisatie',
  'saldo',
  'baten',
  'lasten',
]);

/** A column that at least this many posten fill, and of which one, or one in ten, is open, is one that all should fill. */
const MINSTENS_GEVULD = 4;
const HOOGSTENS_OPEN = 0.1;

export const bedragOntbreekt: Check = {
  id: 'bedrag-ontbreekt',
  groep: 'cijfers',
  titel: 'Bedrag ontbreekt in een rij',
  ernst: 'let-op',
  waarom: 'Een lege cel telt als nul. Is het bedrag vergeten, dan lijkt er meer of minder over te zijn dan er is.',
  bron: 'Rijen zonder realisatie of saldo in tussentijdse tabellen, waar niet te zien is of er niets is besteed.',
  beperking:
    'Alleen in een kolom die minstens vier posten vullen en één post of hoogstens één op de tien openlaat, en in een rij die alle andere zulke kolommen vult. Niet als een getypt saldo of totaal klopt met nul.',
  *zoek(context) {
    const open = context.begroting.tabellen.flatMap(openCellen);
    if (open.length === 0) return;
    const verklaard = verklaardeCellen(context);
    const nul = cellenDieNulZijn(context, new Set(open));
    const relaties = rijrelaties(context.vergelijkingen);
    for (const cel of open) {
      if (nul.has(cel) || verklaard.has(celsleutel(plaatsVan(cel)))) continue;
      const verwacht = verwachtUitRij(cel, relaties);
      if (verwacht === 0) continue;
      const volgens = verwacht === null ? '' : ` Volgens de andere kolommen is het ${toonGetal(verwacht)}.`;
      yield {
        soort: 'bevinding',
        cel: plaatsVan(cel),
        cellen: [plaatsVan(cel)],
        melding: `${cel.rij.label}: ${cel.kolom.kop.toLowerCase()} is leeg, terwijl de andere posten daar een bedrag hebben.${volgens} Vul het bedrag in, of een 0 als er niets is.`,
        ...(verwacht === null ? {} : { verwacht }),
      };
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Er is niets besteed, en dat staat er',
        bladen: {
          Zorg: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Wijkteam', 900, 800, '=B2-C2'],
            ['Dagopvang', 700, 0, '=B3-C3'],
            ['Maatjes', 500, 450, '=B4-C4'],
            ['Vervoer', 300, 310, '=B5-C5'],
            ['Keuken', 200, 190, '=B6-C6'],
            ['Totaal', '=SUM(B2:B6)', '=SUM(C2:C6)', '=SUM(D2:D6)'],
          ],
        },
      },
      {
        titel: 'Een regeling met twee tranches deelt de lasten',
        bladen: {
          Regelingen: [
            ['Regeling', 'Baten', 'Lasten', 'Saldo'],
            ['Fonds Dorp', 900, 800, 100],
            ['Fonds Wijk tranche 2023', 400, 650, 50],
            ['Fonds Wijk tranche 2024', 300, null, null],
            ['Fonds Plein', 500, 450, 50],
            ['Fonds Haven', 300, 280, 20],
            ['Fonds Markt', 200, 190, 10],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Eén post heeft geen realisatie',
        bladen: {
          Zorg: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Wijkteam', 900, 800, '=B2-C2'],
            ['Dagopvang', 700, null, '=B3-C3'],
            ['Maatjes', 500, 450, '=B4-C4'],
            ['Vervoer', 300, 310, '=B5-C5'],
            ['Keuken', 200, 190, '=B6-C6'],
            ['Totaal', '=SUM(B2:B6)', '=SUM(C2:C6)', '=SUM(D2:D6)'],
          ],
        },
        verwacht: 'Zorg!C3',
      },
      {
        titel: 'Eén post heeft geen saldo',
        bladen: {
          Zorg: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Wijkteam', 900, 800, 100],
            ['Dagopvang', 700, 650, 50],
            ['Maatjes', 500, 450, null],
            ['Vervoer', 300, 310, -10],
            ['Keuken', 200, 190, 10],
          ],
        },
        verwacht: 'Zorg!D4',
      },
    ],
  },
};

/** The only open cells of their row among the columns that nearly all posten fill. */
function openCellen(tabel: Tabel): Bedragcel[] {
  const posten = tabel.rijen.filter((r) => r.soort === 'post' && r.bedragen.some(isGevuld));
  const mogelijk = tabel.bedragkolommen.filter((k) => BETEKENISSEN.has(k.betekenis));
  const metOpen = posten.filter(({ bedragen }) => mogelijk.some((k) => !isGevuld(bedragen[k.volgorde]!)));
  if (metOpen.length === 0) return [];
  const delend = new Set(metOpen.filter(deeltMetRijErboven));
  const eigen = delend.size === 0 ? posten : posten.filter((r) => !delend.has(r));
  const kolommen = mogelijk.filter((k) => isBijnaVol(k, eigen));
  if (kolommen.length < 2) return [];
  return metOpen.flatMap((rij) => {
    if (delend.has(rij)) return [];
    const [eerste, ...meer] = kolommen.map((k) => rij.bedragen[k.volgorde]!).filter((cel) => !isGevuld(cel));
    return eerste === undefined || meer.length > 0 ? [] : [eerste];
  });
}

function isBijnaVol({ volgorde }: Kolom, posten: readonly Rij[]): boolean {
  const gevuld = posten.filter(({ bedragen }) => isGevuld(bedragen[volgorde]!)).length;
  const open = posten.length - gevuld;
  return gevuld >= MINSTENS_GEVULD && open <= Math.max(1, posten.length * HOOGSTENS_OPEN);
}

function isGevuld({ status }: Bedragcel): boolean {
  return status !== 'leeg';
}

/** A tranche, or a row without a name of its own: what is open here stands in the row above. */
function deeltMetRijErboven({ tabel, volgorde, label, tranche }: Rij): boolean {
  const vorige = tabel.rijen[volgorde - 1];
  if (vorige === undefined) return false;
  return (
    label === '' || (tranche !== null && vorige.tranche !== null) || naamsleutel(label) === naamsleutel(vorige.label)
  );
}

/** The cells for which a diagnose proposes a value. */
function verklaardeCellen({ diagnoses }: Checkcontext): Set<string> {
  const oorzaken = diagnoses.flatMap(({ oorzaak, kandidaten }) => (oorzaak === null ? kandidaten : [oorzaak]));
  return new Set(
    oorzaken.flatMap(({ plaats, mee }) => [plaats, ...mee.map(({ cel }) => plaatsVan(cel))].map(celsleutel)),
  );
}

/** The open cells that a typed saldo or total counted as zero, and rightly so: it holds. */
function cellenDieNulZijn({ vergelijkingen }: Checkcontext, open: ReadonlySet<Bedragcel>): Set<Bedragcel> {
  const nul = new Set<Bedragcel>();
  for (const v of vergelijkingen) {
    if (v.resultaat === null || v.resultaat.formule !== null || !sluit(v)) continue;
    for (const cel of v.cellen) if (open.has(cel)) nul.add(cel);
  }
  return nul;
}

type Rijrelaties = ReadonlyMap<Kolom, ReadonlyMap<Rij['kant'], Vergelijking>>;

/** Per column, and per side of the row, a relation in which a cell of that column follows from its row. */
function rijrelaties(vergelijkingen: readonly Vergelijking[]): Rijrelaties {
  const perKolom = new Map<Kolom, Map<Rij['kant'], Vergelijking>>();
  for (const v of vergelijkingen) {
    const { resultaat, cellen } = v;
    if (resultaat === null || cellen.some(({ rij }) => rij !== resultaat.rij)) continue;
    const perKant = perKolom.get(resultaat.kolom) ?? new Map<Rij['kant'], Vergelijking>();
    if (!perKant.has(resultaat.rij.kant)) perKolom.set(resultaat.kolom, perKant.set(resultaat.rij.kant, v));
  }
  return perKolom;
}

/** What the row says the cell should hold, as its column follows from the row elsewhere; null when it does not. */
function verwachtUitRij({ rij, kolom }: Bedragcel, relaties: Rijrelaties): number | null {
  const relatie = relaties.get(kolom)?.get(rij.kant);
  if (relatie === undefined) return null;
  const { cellen, factoren, resultaat } = relatie;
  // The cell itself is open: it counts as zero.
  const som = cellen.reduce((t, cel, i) => t + factoren[i]! * rij.bedragen[cel.kolom.volgorde]!.bedrag, 0);
  return -som / factoren[cellen.indexOf(resultaat!)]!;
}
