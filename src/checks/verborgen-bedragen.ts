import { toonGetal } from '../begroting/bedrag';
import type { Bedragcel, Tabel } from '../begroting/begroting';
import { plaatsVan } from '../begroting/plaats';
import type { Check } from './check';
import { opsomming } from '../toelichting/opsomming';

/** More columns than this are not listed with their amount. */
const MEESTE_KOLOMMEN = 3;

export const verborgenBedragen: Check = {
  id: 'verborgen-bedragen',
  groep: 'cijfers',
  titel: 'Verborgen rijen, kolommen of bladen tellen mee',
  ernst: 'let-op',
  waarom: 'Wie het blad leest of afdrukt, ziet deze bedragen niet, maar ze zitten wel in de totalen.',
  bron: 'Excel telt verborgen cellen mee in een som; in een afdruk ontbreken ze.',
  beperking:
    'Een rij die een filter verbergt, is voor Sluitend een verborgen rij. Bedragen van nul worden niet gemeld.',
  *zoek({ begroting }) {
    for (const tabel of begroting.tabellen) {
      const cellen = verborgenCellen(tabel);
      const [eerste] = cellen;
      if (eerste === undefined) continue;
      yield {
        soort: 'bevinding',
        cel: plaatsVan(eerste),
        cellen: cellen.map(plaatsVan),
        melding: `${tabel.naam}: ${watVerborgenIs(tabel, cellen)} met bedragen: ${sommen(cellen)}. Ze tellen mee, maar niemand ziet ze. Maak ze zichtbaar, of haal ze weg als ze niet meetellen.`,
      };
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Alleen een rij met nullen is verborgen',
        bladen: {
          Groen: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo'],
            ['Bomen', 600, 550, 50],
            ['Vervallen', 0, 0, 0],
            ['Bermen', 400, 430, -30],
            ['Totaal', 1000, 980, 20],
          ],
        },
        verborgen: ['Groen!3:3'],
      },
    ],
    fout: [
      {
        titel: 'Een verborgen rij telt mee in het totaal',
        bladen: {
          Groen: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo'],
            ['Bomen', 600, 550, 50],
            ['Speelplek', 250, 200, 50],
            ['Bermen', 400, 430, -30],
            ['Totaal', 1250, 1180, 70],
          ],
        },
        verborgen: ['Groen!3:3'],
        verwacht: 'Groen!B3',
      },
      {
        titel: 'De realisatie staat in een verborgen kolom',
        bladen: {
          Groen: [
            ['Post', 'Begroting', 'Realisatie', 'Saldo'],
            ['Bomen', 600, 550, 50],
            ['Bermen', 400, 430, -30],
            ['Totaal', 1000, 980, 20],
          ],
        },
        verborgen: ['Groen!C:C'],
        verwacht: 'Groen!C2',
      },
    ],
  },
};

function verborgenCellen(tabel: Tabel): Bedragcel[] {
  const kolommen = tabel.bedragkolommen.some((k) => k.verborgen);
  const rijen = tabel.verborgen || kolommen ? tabel.rijen : tabel.rijen.filter((r) => r.verborgen);
  return rijen.flatMap(({ bedragen, verborgen }) =>
    bedragen.filter(({ bedrag, kolom }) => bedrag !== 0 && (tabel.verborgen || verborgen || kolom.verborgen)),
  );
}

function watVerborgenIs(tabel: Tabel, cellen: readonly Bedragcel[]): string {
  if (tabel.verborgen) return `blad ${tabel.blad} is verborgen,`;
  const rijen = new Set(cellen.filter(({ rij }) => rij.verborgen).map(({ rij }) => rij)).size;
  const kolommen = new Set(cellen.filter(({ kolom }) => kolom.verborgen).map(({ kolom }) => kolom)).size;
  const delen = [telling(rijen, 'rij', 'rijen'), telling(kolommen, 'kolom', 'kolommen')].filter((deel) => deel !== '');
  return `${opsomming(delen)} ${rijen + kolommen === 1 ? 'is' : 'zijn'} verborgen,`;
}

function telling(aantal: number, een: string, meer: string): string {
  return aantal === 0 ? '' : `${aantal} ${aantal === 1 ? een : meer}`;
}

/** What the hidden posten count for, per column; only where no post is hidden, what the hidden totals say. */
function sommen(cellen: readonly Bedragcel[]): string {
  const posten = cellen.filter(({ rij }) => rij.soort === 'post');
  const perKolom = new Map<string, number>();
  for (const { kolom, bedrag } of posten.length > 0 ? posten : cellen)
    perKolom.set(kolom.kop, (perKolom.get(kolom.kop) ?? 0) + bedrag);
  const delen = [...perKolom].map(([kop, bedrag]) => `${kop.toLowerCase()} ${toonGetal(bedrag)}`);
  return opsomming(delen.slice(0, MEESTE_KOLOMMEN));
}
