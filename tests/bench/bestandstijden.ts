import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getal, mb, ms, msMetSpreiding, type Spreiding } from './getallen';
import { herhaald, spreidingVan } from './herhaald';
import type { Leesmeting } from './leesproces';
import { GROOTST } from './meetmaten';
import type { Meetprocessen } from './meetprocessen';
import { maakMeetwerkmap, type Maat } from './meetwerkmap';
import { schrijfSnapshot } from './schrijfSnapshot';
import type { Deel } from './uitslag';

export interface Bestandsuitslag {
  readonly posten: number;
  readonly omvang: number;
  readonly lezen: Spreiding;
  readonly review: Spreiding;
  readonly leesproces: Spreiding;
  readonly opdrachtregel: Spreiding;
}

/** A workbook as a file in `map`: reading it, reviewing it, and both with everything around them. */
export function meetBestand(maat: Maat, map: string, processen: Meetprocessen): Bestandsuitslag {
  const bestand = path.join(map, `${maat.posten}.xlsx`);
  writeFileSync(bestand, schrijfSnapshot(maakMeetwerkmap(maat)));
  const binnen = herhaald(() => processen.json<Leesmeting>('lees', bestand, 'review'));
  // In turns, so that both meet the same machine.
  const buiten = herhaald(
    () => [processen.duur('lees', bestand), processen.duur('sluitend', 'controleer', bestand)] as const,
  );
  return {
    posten: maat.posten,
    omvang: statSync(bestand).size,
    lezen: spreidingVan(binnen, (m) => m.lezen),
    review: spreidingVan(binnen, (m) => m.review),
    leesproces: spreidingVan(buiten, ([lezen]) => lezen),
    opdrachtregel: spreidingVan(buiten, ([, geheel]) => geheel),
  };
}

export function perBestand(uitslagen: readonly Bestandsuitslag[]): Deel {
  return {
    kop: 'De opdrachtregel tegen alleen lezen',
    tekst: [
      'Dezelfde werkmappen als .xlsx. Lezen en review zijn in één vers proces gemeten, na elkaar, zoals de opdrachtregel het doet. Daarna hele processen van begin tot eind, om en om: een programma dat het bestand met dezelfde lezer leest en verder niets, en de opdrachtregel met haar rapport; beide op dezelfde manier gebouwd.',
      `${getal(GROOTST.posten)} posten staan er niet bij: de lezer weigert een bestand met meer dan 2.000.000 cellen.`,
    ],
    tabel: {
      koppen: [
        'posten',
        'bestand',
        'lezen',
        'review',
        'review : lezen',
        'proces dat leest',
        'opdrachtregel',
        'verschil',
      ],
      rijen: uitslagen.map(({ posten, omvang, lezen, review, leesproces, opdrachtregel }) => [
        getal(posten),
        mb(omvang),
        msMetSpreiding(lezen),
        msMetSpreiding(review),
        getal(review.mediaan / lezen.mediaan, 2),
        msMetSpreiding(leesproces),
        msMetSpreiding(opdrachtregel),
        ms(opdrachtregel.mediaan - leesproces.mediaan),
      ]),
    },
  };
}
