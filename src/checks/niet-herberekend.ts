import type { Bedragcel } from '../begroting/begroting';
import { plaatsVan, type Plaats } from '../begroting/plaats';
import { Narekening } from '../sheet/narekening';
import type { Snapshot } from '../sheet/snapshot';
import type { Bevinding, Check, Checkcontext } from './check';
import { noemCellen } from './noemCellen';

export const nietHerberekend: Check = {
  id: 'niet-herberekend',
  groep: 'werkmap',
  titel: 'Formules zijn niet herberekend',
  ernst: 'let-op',
  waarom:
    'Wat in de cel staat, hoort dan bij oude bedragen. Ook Sluitend leest die oude uitkomst; elke conclusie kan verouderd zijn.',
  bron: 'Werkmappen op handmatig berekenen, en bestanden die een ander programma heeft gemaakt zonder uitkomsten.',
  beperking:
    'Nagerekend worden formules in tabellen die optellen, aftrekken of SOM gebruiken; SUBTOTAAL en SOM.ALS niet, want die hangen af van filters en voorwaarden.',
  *zoek(context) {
    const { snapshot } = context;
    const verouderd = verouderdeCellen(context);
    if (snapshot.berekening === 'handmatig') yield* handmatig(snapshot, verouderd);
    else yield* perBlad(verouderd, verouderdBericht);
    yield* perBlad(zonderUitkomst(snapshot), zonderUitkomstBericht);
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Alle formules tonen hun uitkomst',
        bladen: {
          Energie: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo'],
            ['Zonnedak', 600, 550, '=B2-C2'],
            ['Buurtaccu', 400, 430, '=B3-C3'],
            ['Totaal', '=SUM(B2:B3)', '=SUM(C2:C3)', '=SUM(D2:D3)'],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'De werkmap staat op handmatig berekenen',
        bladen: {
          Energie: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo'],
            ['Zonnedak', 600, 550, '=B2-C2'],
            ['Buurtaccu', 400, 430, '=B3-C3'],
            ['Totaal', '=SUM(B2:B3)', '=SUM(C2:C3)', '=SUM(D2:D3)'],
          ],
        },
        handmatig: {},
        verwacht: 'Energie!D2',
      },
      {
        titel: 'Een saldo van voor de laatste wijziging',
        bladen: {
          Energie: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo'],
            ['Zonnedak', 600, 550, '=B2-C2'],
            ['Buurtaccu', 400, 430, '=B3-C3'],
            ['Laadpaal', 300, 280, '=B4-C4'],
            ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)'],
          ],
        },
        handmatig: { 'Energie!D3': 10 },
        verwacht: 'Energie!D3',
      },
    ],
  },
};

/** Formulas in tables that give another amount than the one in their cell. */
function verouderdeCellen({ snapshot, begroting }: Checkcontext): Plaats[] {
  const narekening = new Narekening(snapshot);
  const plaatsen: Plaats[] = [];
  for (const { rijen } of begroting.tabellen) {
    for (const { bedragen } of rijen) {
      for (let k = 0; k < bedragen.length; k++)
        if (isVerouderd(bedragen[k]!, narekening)) plaatsen.push(plaatsVan(bedragen[k]!));
    }
  }
  return plaatsen;
}

/** Each number that was rounded to cents can put the difference off by half a cent. */
function isVerouderd({ formule, status, bedrag, afgerond, rij }: Bedragcel, narekening: Narekening): boolean {
  if (formule?.soort !== 'lineair' || status !== 'getal') return false;
  const uitkomst = narekening.uitkomst(rij.tabel.blad, formule);
  if (uitkomst === null) return false;
  return 2 * Math.abs(uitkomst.bedrag - bedrag) > uitkomst.afgerond + (afgerond ? 1 : 0);
}

function zonderUitkomst({ bladen }: Snapshot): Plaats[] {
  const plaatsen: Plaats[] = [];
  for (const { naam, rijen } of bladen) {
    for (const { nummer, cellen } of rijen) {
      for (let k = 0; k < cellen.length; k++) {
        const { kolom, waarde, formule } = cellen[k]!;
        if (waarde === null && formule !== undefined) plaatsen.push({ blad: naam, rij: nummer, kolom });
      }
    }
  }
  return plaatsen;
}

/** One finding for the workbook; without formulas there is nothing to compute. */
function* handmatig(snapshot: Snapshot, verouderd: readonly Plaats[]): Iterable<Bevinding> {
  const cel = verouderd[0] ?? eersteFormule(snapshot);
  if (cel === null) return;
  const gevolg =
    verouderd.length === 0
      ? 'Uitkomsten kunnen ouder zijn dan de bedragen'
      : `${telFormules(verouderd)} ${verouderd.length === 1 ? 'toont' : 'tonen'} een oude uitkomst, te beginnen met cel ${noemCellen([cel])} op blad ${cel.blad}`;
  yield {
    soort: 'bevinding',
    cel,
    cellen: verouderd.length === 0 ? [cel] : verouderd,
    melding: `De werkmap staat op handmatig berekenen. ${gevolg}. Druk op F9 en zet de berekening op automatisch (Formules, Berekeningsopties); controleer daarna opnieuw.`,
  };
}

function eersteFormule({ bladen }: Snapshot): Plaats | null {
  for (const { naam, rijen } of bladen) {
    for (const { nummer, cellen } of rijen) {
      const cel = cellen.find(({ formule }) => formule !== undefined);
      if (cel !== undefined) return { blad: naam, rij: nummer, kolom: cel.kolom };
    }
  }
  return null;
}

function* perBlad(plaatsen: readonly Plaats[], bericht: (plaatsen: readonly Plaats[]) => string): Iterable<Bevinding> {
  const groepen = new Map<string, Plaats[]>();
  for (const plaats of plaatsen) {
    const groep = groepen.get(plaats.blad);
    if (groep) groep.push(plaats);
    else groepen.set(plaats.blad, [plaats]);
  }
  for (const groep of groepen.values())
    yield { soort: 'bevinding', cel: groep[0]!, cellen: groep, melding: bericht(groep) };
}

function verouderdBericht(plaatsen: readonly Plaats[]): string {
  return `${telFormules(plaatsen)} op blad ${plaatsen[0]!.blad} (${noemCellen(plaatsen)}) ${plaatsen.length === 1 ? 'toont' : 'tonen'} een oude uitkomst. Herbereken de werkmap met Ctrl+Alt+F9 en controleer opnieuw.`;
}

function zonderUitkomstBericht(plaatsen: readonly Plaats[]): string {
  return `${telFormules(plaatsen)} op blad ${plaatsen[0]!.blad} (${noemCellen(plaatsen)}) ${plaatsen.length === 1 ? 'heeft' : 'hebben'} geen uitkomst en ${plaatsen.length === 1 ? 'telt' : 'tellen'} nergens mee. Open de werkmap in Excel, sla haar op en controleer opnieuw.`;
}

function telFormules({ length }: readonly Plaats[]): string {
  return length === 1 ? '1 formule' : `${length} formules`;
}
