import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { leesXlsx } from '../../src/cli/leesXlsx';
import type { Snapshot } from '../../src/sheet/snapshot';
import { echteWerkmap, leesVoorbeeld } from './echteWerkmap';
import { naarSnapshot } from './werkmap';

const GEPUBLICEERD = path.join(__dirname, '../sheets/gepubliceerd');

/** Published tables and other workbooks in which nothing is wrong; `naam` says what each is. */
export function schoneWerkmappen(): { readonly naam: string; readonly snapshot: Snapshot }[] {
  const gepubliceerd = readdirSync(GEPUBLICEERD)
    .filter((naam) => naam.endsWith('.xlsx'))
    .map((naam) => ({
      naam: naam.replace('.xlsx', ''),
      snapshot: leesXlsx(readFileSync(path.join(GEPUBLICEERD, naam))),
    }));
  return [
    ...gepubliceerd,
    { naam: 'voorbeeld, sluitend', snapshot: leesVoorbeeld('twentse-koers-2024-sluitend.xlsx') },
    { naam: 'voorbeeld, sluitend met formules', snapshot: naarSnapshot(echteWerkmap(true)) },
    ...Object.entries(VALSTRIKKEN).map(([naam, rijen]) => ({ naam, snapshot: blad(naam, rijen) })),
  ];
}

type Waarde = string | number | null;

/** Tables that look wrong and are not, as in documents about the region: a total of more than is listed, rounded shares. */
const VALSTRIKKEN: Readonly<Record<string, readonly (readonly Waarde[])[]>> = {
  'aandelen tellen op tot 98': [
    ['Bedrijventerrein per gemeente'],
    [],
    ['Gemeente', 'Netto hectare', 'Aandeel (%)'],
    ...[689, 620, 467, 251, 246, 231, 198, 156, 140, 102, 83, 80, 71, 46].map((ha, i) => [
      `Gemeente ${String.fromCharCode(65 + i)}`,
      ha,
      Math.floor((100 * ha) / 3380),
    ]),
    ['Totaal', 3380, 100],
  ],
  'totaal van meer dan er staat': [
    ['Grootste bedrijventerreinen'],
    [],
    ['Terrein', 'Bruto (ha)', 'Netto (ha)'],
    ...[181, 168, 151, 140, 128, 119, 112, 104, 97, 88, 70, 60, 53, 53].map((ha, i) => [
      `Terrein ${String.fromCharCode(65 + i)}`,
      Math.round(ha * 1.36),
      ha,
    ]),
    ['Regio (totaal)', 4597, 3380],
  ],
  'afgerond op honderden': [
    ['Inwoners en banen'],
    [],
    ['Gemeente', 'Inwoners', 'Banen'],
    ['Noord', 160_600, 98_900],
    ['Midden', 81_200, 52_300],
    ['Zuid', 74_300, 44_000],
    ['Overig', 322_400, 151_200],
    ['Regio', 639_000, 346_500],
  ],
};

function blad(naam: string, rijen: readonly (readonly Waarde[])[]): Snapshot {
  return {
    berekening: 'automatisch',
    bladen: [
      {
        naam,
        verborgen: false,
        verborgenKolommen: [],
        rijen: rijen.flatMap((cellen, nummer) => {
          const gevuld = cellen.flatMap((waarde, kolom) => (waarde === null ? [] : [{ kolom, waarde }]));
          return gevuld.length ? [{ nummer, verborgen: false, cellen: gevuld }] : [];
        }),
      },
    ],
  };
}
