import { toonGetal } from '../begroting/bedrag';
import type { Kolom, Rij, Tabel } from '../begroting/begroting';
import { plaatsVan } from '../begroting/plaats';
import { bereikadres } from '../sheet/adres';
import type { Wijzigingslijst } from '../sheet/herkenning';
import { isGenoemd, leesBesluit } from '../sheet/leesBesluit';
import type { Bevinding, Check, Checkcontext, Uitkomst } from './check';

const ZEGT_NIETS = 'de tabel noemt bij de wijzigingen geen besluit of datum';

export const wijzigingZonderBesluit: Check = {
  id: 'wijziging-zonder-besluit',
  groep: 'aansluiting',
  titel: 'Wijziging van de begroting noemt geen besluit of datum',
  ernst: 'let-op',
  waarom:
    'Een budget verandert door een besluit. Zonder besluit of datum is niet na te gaan of het bestuur deze wijziging heeft vastgesteld.',
  bron: 'Controle van begrotingswijzigingen: bij elke wijziging horen het besluit en de datum.',
  beperking:
    'Alleen waar de werkmap besluiten bijhoudt: een kolom voor besluit of datum, of een andere wijziging die het wel noemt. Of het besluit bestaat, wordt niet beoordeeld.',
  *zoek(context) {
    const lijsten = new Map(context.herkenning.wijzigingslijsten.map((lijst) => [lijst.tabel, lijst]));
    for (const tabel of context.begroting.tabellen) {
      const kolommen = lijstkolommen(tabel, lijsten.get(tabel)).filter((kolom) => heeftBedrag(tabel, kolom));
      const genoemd = kolommen.filter((k) => isGenoemd(leesBesluit(k.kop, tabel.jaar)));
      const open = kolommen.filter((k) => !genoemd.includes(k));
      if (open.length === 0 || isGenoemd(lijsten.get(tabel)?.besluit ?? GEEN)) continue;
      if (tabel.rijen.some((rij) => context.herkenning.besluiten.has(rij))) yield* perRij(context, tabel, open);
      else if (genoemd.length > 0) yield* open.map((kolom) => bevindingOverKolom(tabel, kolom));
      else if (!isUitgewerkt(context, tabel))
        yield { soort: 'niet-beoordeeld', waar: `${tabel.blad}!${bereikadres(tabel.bereik)}`, waarom: ZEGT_NIETS };
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'De koppen noemen besluit en datum',
        bladen: {
          Sport: [
            ['Begroting 2024'],
            [],
            [
              'Project',
              'Primitieve begroting',
              '1e wijziging (raad 12-3-2024)',
              'Wijziging juli 2024',
              'Gewijzigde begroting',
            ],
            ['Zwemles', 1200, 300, null, 1500],
            ['Sporthal', 4000, -500, 250, 3750],
            ['Totaal', 5200, -200, 250, 5250],
          ],
        },
      },
      {
        titel: 'Een tabel die nergens besluiten noemt',
        bladen: {
          Sport: [
            ['Project', 'Primitieve begroting', 'Begrotingswijziging', 'Gewijzigde begroting'],
            ['Zwemles', 1200, 300, 1500],
            ['Sporthal', 4000, -500, 3500],
            ['Totaal', 5200, -200, 5000],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Eén wijziging in de lijst heeft geen besluit',
        bladen: {
          Sport: [
            ['Project', 'Primitieve begroting 2024', 'Gewijzigde begroting 2024'],
            ['Zwemles', 1200, 1500],
            ['Sporthal', 4000, 3600],
            ['Totaal', 5200, 5100],
          ],
          Wijzigingen: [
            ['Begrotingswijzigingen 2024'],
            [],
            ['Project', 'Besluit', 'Datum', 'Bedrag'],
            ['Zwemles', 'Raadsbesluit 12', '12-3-2024', 300],
            ['Sporthal', 'Raadsbesluit 12', '12-3-2024', -500],
            ['Sporthal', null, null, 100],
          ],
        },
        verwacht: 'Wijzigingen!D6',
      },
      {
        titel: 'Van twee kolommen noemt er een het besluit',
        bladen: {
          Sport: [
            ['Begroting 2024'],
            [],
            [
              'Project',
              'Primitieve begroting',
              'Raadsbesluit maart 2024: wijziging',
              'Overige wijzigingen',
              'Gewijzigde begroting',
            ],
            ['Zwemles', 1200, 300, null, 1500],
            ['Sporthal', 4000, -500, 250, 3750],
            ['Totaal', 5200, -200, 250, 5250],
          ],
        },
        verwacht: 'Sport!D5',
      },
    ],
  },
};

const GEEN = { besluit: null, datum: null };

/** Columns that say what changed: of a table, or of a list with a row for each change. */
function lijstkolommen({ bedragkolommen }: Tabel, lijst: Wijzigingslijst | undefined): readonly Kolom[] {
  return lijst === undefined ? bedragkolommen.filter((k) => k.betekenis === 'wijziging') : [lijst.kolom];
}

/** A list elsewhere names the besluiten of this table. */
function isUitgewerkt({ herkenning }: Checkcontext, tabel: Tabel): boolean {
  return herkenning.wijzigingslijsten.some(({ perPost }) => tabel.rijen.some((rij) => perPost.has(rij)));
}

/** A column for besluiten without any is one thing to fill in, not one for each row. */
function* perRij({ herkenning }: Checkcontext, tabel: Tabel, kolommen: readonly Kolom[]): Iterable<Uitkomst> {
  const gewijzigd = tabel.rijen.filter((rij) => rij.soort === 'post' && kolommen.some((k) => bedragVan(rij, k) !== 0));
  const zonder = gewijzigd.filter((rij) => !isGenoemd(herkenning.besluiten.get(rij) ?? GEEN));
  if (zonder.length > 1 && zonder.length === gewijzigd.length) {
    yield bevinding(
      zonder,
      kolommen,
      `${tabel.naam}: bij geen van de ${zonder.length} wijzigingen is een besluit of datum ingevuld. Vul bij elke wijziging in wie haar heeft vastgesteld en wanneer.`,
    );
    return;
  }
  for (const rij of zonder) {
    const bedrag = kolommen.reduce((som, k) => som + bedragVan(rij, k), 0);
    yield bevinding(
      [rij],
      kolommen,
      `${rij.label}: bij de wijziging van ${toonGetal(bedrag)} is geen besluit of datum ingevuld, terwijl dat bij andere wijzigingen wel zo is. Vul in wie haar heeft vastgesteld en wanneer, of haal haar weg.`,
    );
  }
}

function bevindingOverKolom(tabel: Tabel, kolom: Kolom): Bevinding {
  const rijen = tabel.rijen.filter((rij) => rij.soort === 'post');
  return bevinding(
    rijen,
    [kolom],
    `Kolom "${kolom.kop}" noemt geen besluit of datum, terwijl een andere wijziging in deze tabel dat wel doet. Zet in de kop wie deze wijziging heeft vastgesteld en wanneer.`,
  );
}

function bevinding(rijen: readonly Rij[], kolommen: readonly Kolom[], melding: string): Bevinding {
  const cellen = rijen.flatMap((rij) =>
    kolommen.filter((k) => bedragVan(rij, k) !== 0).map((k) => rij.bedragen[k.volgorde]!),
  );
  return {
    soort: 'bevinding',
    cel: plaatsVan(cellen[0]!),
    cellen: cellen.slice(0, MEESTE_CELLEN).map(plaatsVan),
    melding,
  };
}

const MEESTE_CELLEN = 100;

function heeftBedrag({ rijen }: Tabel, kolom: Kolom): boolean {
  return rijen.some((rij) => rij.soort === 'post' && bedragVan(rij, kolom) !== 0);
}

function bedragVan({ bedragen }: Rij, { volgorde }: Kolom): number {
  return bedragen[volgorde]!.bedrag;
}
