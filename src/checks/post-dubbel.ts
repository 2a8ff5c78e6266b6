import { toonGetal } from '../begroting/bedrag';
import type { Rij, Tabel } from '../begroting/begroting';
import { labelplaatsVan } from '../begroting/plaats';
import type { Vergelijking } from '../begroting/vergelijking';
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
    'Binnen een tabel telt een post als dubbel bij hetzelfde label, onder hetzelfde kopje of totaal en met dezelfde regeling; waar veel namen terugkomen, zoals in een lijst facturen, alleen met dezelfde bedragen. Tussen tabellen moeten ook de bedragen gelijk zijn, en is een blad dat een heel ander blad herhaalt geen dubbele post.',
  *zoek({ begroting, vergelijkingen, herkenning }) {
    const lijsten = new Set(herkenning.wijzigingslijsten.map(({ tabel }) => tabel));
    const posten = begroting.tabellen.filter((t) => !lijsten.has(t)).map(({ rijen }) => rijen.filter(isPost));
    const naamgenoten = new Set(posten.flatMap((lijst) => metDezelfde(lijst, ({ label }) => kaal(label))));
    const totaalVan = totalenVan(naamgenoten, vergelijkingen);
    for (const lijst of posten) yield* dubbelInTabel(lijst, naamgenoten, totaalVan);
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

function isPost({ soort, label, tabel, tranche }: Rij): boolean {
  return soort === 'post' && label !== '' && (tabel.soort !== 'regelingen' || tranche === null);
}

function* dubbelInTabel(
  posten: readonly Rij[],
  naamgenoten: ReadonlySet<Rij>,
  totaalVan: ReadonlyMap<Rij, Rij>,
): Iterable<Bevinding> {
  const eerder = new Map<string, Rij>();
  const dubbel: { rij: Rij; eerste: Rij }[] = [];
  for (const rij of posten) {
    if (!naamgenoten.has(rij)) continue;
    const totaal = totaalVan.get(rij)?.nummer ?? '';
    const sleutel = `${naamsleutel(rij)}|${rij.tranche ?? ''}|${rij.sectie ?? ''}|${totaal}`;
    const eerste = eerder.get(sleutel);
    if (eerste === undefined) eerder.set(sleutel, rij);
    else dubbel.push({ rij, eerste });
  }
  // A list of invoices or loans names its suppliers again and again: there only a repeated amount tells.
  const isLijst = dubbel.length > 2 && dubbel.length * 4 > posten.length;
  for (const { rij, eerste } of dubbel) {
    if (isLijst && bedragsleutel(rij) !== bedragsleutel(eerste)) continue;
    yield bevinding(rij, eerste, `staat ook in rij ${eerste.nummer + 1} van dezelfde tabel`);
  }
}

/** The total in which each of these rows is added up. */
function totalenVan(rijen: ReadonlySet<Rij>, vergelijkingen: readonly Vergelijking[]): Map<Rij, Rij> {
  const totaalVan = new Map<Rij, Rij>();
  if (rijen.size === 0) return totaalVan;
  for (const { relatie, cellen, resultaat } of vergelijkingen) {
    if (relatie !== 'totaal-klopt-niet' || resultaat === null) continue;
    for (const { rij } of cellen) if (rijen.has(rij) && rij !== resultaat.rij) totaalVan.set(rij, resultaat.rij);
  }
  return totaalVan;
}

function* dubbelTussenTabellen(tabellen: readonly Tabel[]): Iterable<Bevinding> {
  const elders = new Map<string, Rij>();
  const evenGroot = rijenVanZelfdeGrootte(tabellen.flatMap(({ rijen }) => rijen));
  for (const tabel of tabellen) {
    const nieuw = new Map<string, Rij>();
    const dubbel = tabel.rijen
      .filter((rij) => evenGroot.has(rij) && isKenmerkendePost(rij))
      .flatMap((rij) => {
        const sleutel = `${naamsleutel(rij)}|${bedragsleutel(rij)}`;
        nieuw.set(sleutel, rij);
        const eerste = elders.get(sleutel);
        return eerste === undefined ? [] : [{ rij, eerste }];
      });
    for (const [sleutel, rij] of nieuw) if (!elders.has(sleutel)) elders.set(sleutel, rij);
    // A second version of a sheet repeats everything; which of the two counts is asked elsewhere.
    if (dubbel.length > 1 && dubbel.length === tabel.rijen.filter(isKenmerkendePost).length) continue;
    for (const { rij, eerste } of dubbel) {
      const adres = celadres(eerste.tabel.blad, eerste.nummer, labelplaatsVan(eerste).kolom);
      yield bevinding(rij, eerste, `staat met dezelfde bedragen ook in ${eerste.tabel.naam} (${adres})`);
    }
  }
}

/** The rows that share this with another: a cheap sieve, for nearly all posts have a name and amounts of their own. */
function metDezelfde<T>(rijen: readonly Rij[], kenmerk: (rij: Rij) => T): Rij[] {
  const eerste = new Map<T, Rij>();
  const gelijk: Rij[] = [];
  for (const rij of rijen) {
    const k = kenmerk(rij);
    const eerder = eerste.get(k);
    if (eerder === undefined) eerste.set(k, rij);
    else gelijk.push(eerder, rij);
  }
  return gelijk;
}

/** The rows that are as large as another: as cheap a sieve. */
function rijenVanZelfdeGrootte(rijen: readonly Rij[]): ReadonlySet<Rij> {
  const maten = Float64Array.from(rijen, maatVan);
  const oplopend = maten.slice().sort();
  const vaker = new Set(oplopend.filter((maat, n) => maat === oplopend[n - 1]));
  return new Set(vaker.size === 0 ? [] : rijen.filter((_, n) => vaker.has(maten[n]!)));
}

/** The same number for the same amounts, in euros. */
function maatVan({ tabel, bedragen }: Rij): number {
  let maat = 0;
  for (let k = 0; k < bedragen.length; k++) maat += (bedragen[k]!.bedrag * tabel.eenheid) ** 2;
  return maat;
}

/** The same for every spelling of a post and its regeling. */
function naamsleutel({ label, regeling, kant }: Rij): string {
  return `${kaal(label)}|${kaal(regeling?.tekst ?? '')}|${kant ?? ''}`;
}

/** Without case, white space and punctuation; listed one by one, for \p{L} is slow on every row of a workbook. */
function kaal(tekst: string): string {
  return tekst.toLowerCase().replace(/[\s!-/:-@[-`{-~\u00a0\u2010-\u2019]+/g, '');
}

/** A post with two different amounts at least: one round amount may well occur twice. */
function isKenmerkendePost(rij: Rij): boolean {
  if (!isPost(rij)) return false;
  const { bedragen } = rij;
  const eerste = bedragen.find((c) => c.bedrag !== 0);
  return eerste !== undefined && bedragen.some((c) => c.bedrag !== 0 && Math.abs(c.bedrag) !== Math.abs(eerste.bedrag));
}

function bedragsleutel({ tabel, bedragen }: Rij): string {
  const gevuld = bedragen.filter((c) => c.bedrag !== 0);
  const delen = gevuld.map(({ kolom, bedrag }) => [kolom.betekenis, kolom.maat, kolom.jaar, bedrag * tabel.eenheid]);
  return JSON.stringify([tabel.jaar, delen]);
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
