import type { Rij, Tabel } from '../begroting/begroting';
import { labelplaatsVan } from '../begroting/plaats';
import { regelingsleutel } from '../regelingen/zoekRegeling';
import { celadres } from '../sheet/adres';
import type { Regelinggroep } from '../sheet/herkenning';
import type { Bevinding, Check } from './check';

export const regelingDubbel: Check = {
  id: 'regeling-dubbel',
  groep: 'aansluiting',
  titel: 'Regeling staat er twee keer',
  ernst: 'let-op',
  waarom: 'Baten en lasten van een regeling die twee keer is opgenomen, tellen dubbel in wat terug of mee gaat.',
  bron: 'Een regeling heeft vaak een korte en een lange naam, en van een afrekening blijft soms een oude versie staan.',
  beperking:
    'In één tabel alleen bij dezelfde bedragen, onder een andere naam of als dezelfde tranche; dezelfde naam meldt post-dubbel. Tussen tabellen alleen als de bedragen verschillen.',
  *zoek({ herkenning }) {
    const gemeld = new Set<Tabel>();
    for (const groep of herkenning.regelingen) {
      const [eerste, ...overige] = groep.regels;
      if (eerste === undefined || overige.length === 0) continue;
      yield* inTabel(groep.regels.filter((rij) => rij.tabel === eerste.tabel));
      const elders = overige.filter(({ tabel }) => tabel !== eerste.tabel && tabel.jaar === eerste.tabel.jaar);
      for (const rij of elders) {
        if (gemeld.has(rij.tabel) || groep.prognoseregels.includes(rij) || !verschilt(groep, eerste, rij)) continue;
        gemeld.add(rij.tabel);
        yield inAndereTabel(groep, eerste, rij);
      }
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Twee tranches van dezelfde regeling',
        bladen: {
          Regelingen: [
            ['Afrekening 2024'],
            [],
            ['Regeling', 'Tranche', 'Baten', 'Lasten', 'Saldo'],
            ['SPUK GALA', 2023, 800, 750, 50],
            ['SPUK GALA', 2024, 800, 750, 50],
            ['Totaal', null, 1600, 1500, 100],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Dezelfde regeling onder twee namen',
        bladen: {
          Regelingen: [
            ['Afrekening 2024'],
            [],
            ['Regeling', 'Baten', 'Lasten', 'Saldo'],
            ['SPUK IZA', 1700, 1320, 380],
            ['SPUK GALA', 800, 750, 50],
            ['Integraal Zorgakkoord', 1700, 1320, 380],
            ['Totaal', 4200, 3390, 810],
          ],
        },
        verwacht: 'Regelingen!A6',
      },
      {
        titel: 'Twee afrekeningen van hetzelfde jaar met andere bedragen',
        bladen: {
          Regelingen: [
            ['Afrekening 2024'],
            [],
            ['Regeling', 'Baten', 'Lasten', 'Saldo'],
            ['SPUK IZA', 1700, 1320, 380],
            ['SPUK GALA', 800, 750, 50],
            ['Totaal', 2500, 2070, 430],
          ],
          'Regelingen concept': [
            ['Afrekening 2024'],
            [],
            ['Regeling', 'Baten', 'Lasten', 'Saldo'],
            ['SPUK IZA', 1700, 1250, 450],
            ['SPUK GALA', 800, 750, 50],
            ['Totaal', 2500, 2000, 500],
          ],
        },
        verwacht: 'Regelingen concept!A4',
      },
    ],
  },
};

/** Lines of one regeling in one table that say the same. */
function* inTabel(regels: readonly Rij[]): Iterable<Bevinding> {
  const eerder = new Map<string, Rij>();
  for (const rij of regels) {
    const bedragen = rij.bedragen.map(({ bedrag }) => bedrag);
    if (new Set(bedragen.filter((bedrag) => bedrag !== 0)).size < 2) continue;
    const sleutel = JSON.stringify([rij.tranche, bedragen]);
    const eerste = eerder.get(sleutel);
    if (eerste === undefined) eerder.set(sleutel, rij);
    else if (rij.tranche !== null || regelingsleutel(rij.label) !== regelingsleutel(eerste.label))
      yield bevinding(rij, eerste, dubbelIn(rij, eerste));
  }
}

function dubbelIn(rij: Rij, eerste: Rij): string {
  const ook = rij.tranche === null ? `dezelfde regeling als ${eerste.label}` : `nog eens tranche ${rij.tranche}`;
  return `${rij.label || eerste.label} is ${ook} (rij ${eerste.nummer + 1}), met dezelfde bedragen. Dat geld telt nu dubbel; haal een van beide weg, of verbeter de naam of de tranche.`;
}

function inAndereTabel({ naam }: Regelinggroep, eerste: Rij, rij: Rij): Bevinding {
  const plaats = labelplaatsVan(eerste);
  const waar = `${eerste.tabel.naam} (${celadres(plaats.blad, plaats.rij, plaats.kolom)})`;
  const melding = `${naam} staat ook in ${waar}, met andere bedragen. Voor wat terug of mee gaat, telt alleen die tabel. Haal de tabel weg die niet geldt, of maak er één van.`;
  return bevinding(rij, eerste, melding);
}

function bevinding(rij: Rij, eerste: Rij, melding: string): Bevinding {
  const [cel, ander] = [labelplaatsVan(rij), labelplaatsVan(eerste)];
  return { soort: 'bevinding', cel, cellen: [ander, cel], melding, gevonden: rij.label || eerste.label };
}

/** Both tables settle it, and say otherwise. */
function verschilt({ regels }: Regelinggroep, { tabel: een }: Rij, { tabel: ander }: Rij): boolean {
  const totaal = (tabel: Tabel, betekenis: 'baten' | 'lasten'): number | null => {
    const kolom = tabel.bedragkolommen.find((k) => k.betekenis === betekenis && k.maat === null);
    if (kolom === undefined) return null;
    const eigen = regels.filter((r) => r.tabel === tabel);
    return eigen.reduce((som, r) => som + Math.abs(r.bedragen[kolom.volgorde]!.bedrag), 0) * tabel.eenheid;
  };
  const marge = regels.length * Math.max(een.stap * een.eenheid, ander.stap * ander.eenheid);
  const paren = (['baten', 'lasten'] as const).map((betekenis) => [totaal(een, betekenis), totaal(ander, betekenis)]);
  if (paren.flat().includes(null)) return false;
  return paren.some(([a, b]) => Math.abs(a! - b!) > marge);
}
