import { toonGetal } from '../begroting/bedrag';
import type { Rij, Tabel } from '../begroting/begroting';
import { labelplaatsVan } from '../begroting/plaats';
import { regelingsleutel } from '../regelingen/zoekRegeling';
import { celadres } from '../sheet/adres';
import type { Bevinding, Check } from './check';

export const postDubbel: Check = {
  id: 'post-dubbel',
  groep: 'aansluiting',
  titel: 'Post staat er twee keer',
  ernst: 'let-op',
  waarom: 'Een post die twee keer is opgenomen, telt dubbel in de totalen, en die kloppen dan toch.',
  bron: 'Onderzoek naar fouten in spreadsheets noemt dubbel getelde rijen als vaste soort; in begrotingen ontstaan ze door kopiëren.',
  beperking:
    'Binnen een tabel telt een post als dubbel bij hetzelfde label, onder hetzelfde kopje en met dezelfde regeling. Tussen tabellen moeten ook de bedragen gelijk zijn, en is een blad dat een heel ander blad herhaalt geen dubbele post.',
  *zoek({ begroting }) {
    for (const tabel of begroting.tabellen) yield* dubbelInTabel(tabel);
    yield* dubbelTussenTabellen(begroting.tabellen.filter((t) => t.soort === 'realisatie' && !t.verborgen));
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Dezelfde naam onder een ander kopje of met een andere regeling',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 'SPUK IZA', 1200, 900, 300],
            ['Buurtcoach', 'SPUK GALA', 700, 650, 50],
            ['Muziekles', 'SPUK IZA', 500, 420, 80],
            ['Totaal', null, 2400, 1970, 430],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Een rij die na het kopiëren is blijven staan',
        bladen: {
          Jeugd: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 1200, 900, 300],
            ['Schoolplein', 800, 850, -50],
            ['Buurtcoach', 1200, 900, 300],
            ['Totaal', 3200, 2650, 550],
          ],
        },
        verwacht: 'Jeugd!A4',
      },
      {
        titel: 'Dezelfde post met dezelfde bedragen op twee bladen',
        bladen: {
          Jeugd: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 1200, 900, 300],
            ['Schoolplein', 800, 850, -50],
            ['Totaal', 2000, 1750, 250],
          ],
          Wonen: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Advies', 4000, 3600, 400],
            ['Buurtcoach', 1200, 900, 300],
            ['Totaal', 5200, 4500, 700],
          ],
        },
        verwacht: 'Wonen!A3',
      },
    ],
  },
};

function* dubbelInTabel(tabel: Tabel): Iterable<Bevinding> {
  const eerder = new Map<string, Rij>();
  for (const rij of tabel.rijen) {
    if (rij.soort !== 'post' || rij.label === '') continue;
    if (tabel.soort === 'regelingen' && rij.tranche !== null) continue;
    const sleutel = JSON.stringify([
      regelingsleutel(rij.label),
      rij.sectie,
      rij.kant,
      rij.tranche,
      regelingsleutel(rij.regeling?.tekst ?? ''),
    ]);
    const eerste = eerder.get(sleutel);
    if (eerste === undefined) eerder.set(sleutel, rij);
    else yield bevinding(rij, eerste, `staat ook in rij ${eerste.nummer + 1} van dezelfde tabel`);
  }
}

function* dubbelTussenTabellen(tabellen: readonly Tabel[]): Iterable<Bevinding> {
  const eerder = new Map<string, Rij>();
  for (const tabel of tabellen) {
    const posten = tabel.rijen.filter((rij) => rij.soort === 'post' && rij.label !== '' && isKenmerkend(rij));
    const dubbel = posten.flatMap((rij) => {
      const eerste = eerder.get(bedragsleutel(rij));
      return eerste === undefined || eerste.tabel === tabel ? [] : [{ rij, eerste }];
    });
    for (const rij of posten) if (!eerder.has(bedragsleutel(rij))) eerder.set(bedragsleutel(rij), rij);
    // A second version of a sheet repeats everything; which of the two counts is asked elsewhere.
    if (dubbel.length > 1 && dubbel.length === posten.length) continue;
    for (const { rij, eerste } of dubbel) {
      const { blad, naam } = eerste.tabel;
      yield bevinding(
        rij,
        eerste,
        `staat met dezelfde bedragen ook in ${naam} (${celadres(blad, eerste.nummer, labelplaatsVan(eerste).kolom)})`,
      );
    }
  }
}

/** Two different amounts at least: one round amount may well occur twice. */
function isKenmerkend({ bedragen }: Rij): boolean {
  return new Set(bedragen.map((c) => Math.abs(c.bedrag)).filter((b) => b !== 0)).size > 1;
}

function bedragsleutel({ tabel, label, kant, regeling, bedragen }: Rij): string {
  const gevuld = bedragen.flatMap(({ kolom, bedrag }) =>
    bedrag === 0 ? [] : [[kolom.betekenis, kolom.maat, kolom.jaar, bedrag * tabel.eenheid]],
  );
  return JSON.stringify([regelingsleutel(label), kant, regelingsleutel(regeling?.tekst ?? ''), tabel.jaar, gevuld]);
}

function bevinding(rij: Rij, eerste: Rij, waar: string): Bevinding {
  const bedrag = rij.bedragen.find((c) => c.bedrag !== 0)?.bedrag ?? 0;
  const gevolg =
    bedrag === 0
      ? 'Haal een van beide weg'
      : `Haal een van beide weg als dat geld (${toonGetal(bedrag)}) één keer is bedoeld`;
  return {
    soort: 'bevinding',
    cel: labelplaatsVan(rij),
    cellen: [labelplaatsVan(eerste), labelplaatsVan(rij)],
    melding: `${rij.label} ${waar}. ${gevolg}, of geef de posten een verschillende naam.`,
    gevonden: rij.label,
  };
}
