import fc from 'fast-check';
import type { Blad, Bladrij, Cel, Celwaarde, Snapshot } from '../../src/sheet/snapshot';

const LAATSTE_RIJ = 1_048_575;
const LAATSTE_KOLOM = 16_383;

/** What people, copying, exports and other programs leave in a cell. */
export const WAARDEN: readonly Celwaarde[] = [
  ...['#REF!', '#DIV/0!', '#N/A', '#VERW!', ''].map((fout) => ({ fout })),
  ...[null, '', ' ', '\u00a0', '-', '--', 'pm', 'n.v.t.', '?', '€', '=', "'", '½', '1/2', 'Totaal', 'Saldo', 'Stand'],
  ...['Begroting', 'Realisatie', 'Realisatie 2023', '2024', 'x € 1.000', 'Subtotaal', 'waarvan', 'Lasten', 'Baten'],
  ...['Regeling', 'Toelichting', 'V', 'N', 'Mag ook op', 'Tranche', 'Dekking: Bennie Oud.', '29% minder'],
  ...['SPUK IZA', 'SPUK GALA / IZA', 'Het saldo gaat terug naar het Rijk.', 'Van SPUK IZA gaat € 12.000 mee.'],
  ...['1.234', '1,234', '12,345.6', '12.345,6', '12,345.678,90', '1.052.220', '1 234 567,89', "1'234'567.89", '1e5'],
  ...['((3))', '(12)', '-5-', '--5', '4.977-', '-/- 5', 'V 1.200', '1.200 N', '-1.200 V', '250,-', '€ -18,5', '007'],
  ...['1e400', 'NaN', 'Infinity', '-Infinity', '0x1F', '12%', '1-1-2024', '31.12', '123456789012345678', '\u2012 5'],
  ...[
    '\u202e12.345',
    'مجموع ١٢٣',
    'סך הכל',
    '💶 12.000',
    'a\u0000b',
    '\ud800',
    '１２３４',
    '\u200b5\u200b',
    'Zoë\u0301',
  ],
  ...['x'.repeat(5000), '1.'.repeat(3000), '(('.repeat(3000), ' '.repeat(5000), 'constructor', '__proto__'],
  ...[0, -0, 1, -1, 0.005, 0.1 + 0.2, 1e12, -1e12, 1e12 + 0.01, 999_999_999_999.995, 1e15, -1e21, 1e300, 5e-324],
  ...[Number.MAX_SAFE_INTEGER, 123456789012345678, 2024, 45_292, NaN, Infinity, true, false],
];

/** Formulas that are broken, circular, too wide, too deep, or of another program. */
export const FORMULES: readonly string[] = [
  ...[
    '=',
    '=SUM(',
    '=)',
    '="',
    "='Weg'!A1",
    "='[1]Blad'!A1",
    '=#REF!+1',
    '=-(-B2)',
    '=B2*1,5',
    '=R1C1',
    '=@A1',
    '=1/0',
  ],
  ...[
    '=A1',
    '=SUM(A:A)',
    '=SUM(1:1)',
    '=SUM(A1:A9)',
    '=SUM(A1:XFD1048576)',
    '=SUBTOTAL(9,A1:XFD1048576)',
    '=SUM(A1:A0)',
  ],
  ...[
    '=SUM(ZZZ99999999:A1)',
    '=A1048577',
    '=SUMIF(A1:A5,"x",B1:B2)',
    '=SUMIF(A:A,A1,C:C)',
    '=B2:B9*C2:C9',
    '=SUM(A9:A1)',
  ],
  ...[
    '=Tabel[[#This Row],[x]]',
    '=LET(x,1,x)',
    '=INDIRECT("A"&1)',
    '=B2-C2',
    '=C2-B2+B2-C2',
    '=__proto__!A1',
    '=1e999',
  ],
  `=${'('.repeat(4000)}1`,
  `=${'-'.repeat(4000)}1`,
  `=${'A1+'.repeat(2000)}A1`,
  `=${'IF(A1,'.repeat(500)}1${')'.repeat(500)}`,
];

const NOTATIES = ['dd-mm-yyyy', '0%', '@', 'General', '#,##0;(#,##0)', '[Red]', 'mmm yy', '"€" 0,00'];

const SOORTEN = [
  ...(['cel', 'cel', 'cel', 'cel', 'formule', 'formule', 'rij-weg', 'rij-dubbel', 'rij-omlaag', 'kolom-weg'] as const),
  ...(['kolom-dubbel', 'kolom-omlaag', 'kolom-vol', 'kolom-formule', 'kolom-tekst', 'kolom-gaten', 'verberg'] as const),
  ...(['blad-weg', 'blad-dubbel', 'blad-leeg', 'ver-weg', 'rijen-om', 'kolommen-om', 'notatie'] as const),
] as const;

/** One thing that happens to a workbook, as data: the numbers point at whatever stands there by then. */
export interface Ingreep {
  readonly soort: (typeof SOORTEN)[number];
  readonly blad: number;
  readonly rij: number;
  readonly kolom: number;
  readonly waarde: Celwaarde;
  readonly formule: string;
  readonly notatie: string;
}

const ingreep: fc.Arbitrary<Ingreep> = fc.record({
  soort: fc.constantFrom(...SOORTEN),
  blad: fc.nat(),
  rij: fc.nat(),
  kolom: fc.nat(),
  waarde: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...WAARDEN) },
    { weight: 1, arbitrary: fc.integer({ min: -1e6, max: 1e6 }) },
    { weight: 1, arbitrary: fc.double() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  ),
  formule: fc.oneof(
    fc.constantFrom(...FORMULES),
    fc.string().map((s) => `=${s}`),
  ),
  notatie: fc.constantFrom(...NOTATIES),
});

/** A few things that happen to a workbook one after the other. */
export const ingrepen = fc.array(ingreep, { minLength: 1, maxLength: 14 });

export function vermink(werkmap: Snapshot, reeks: readonly Ingreep[]): Snapshot {
  return { ...werkmap, bladen: reeks.reduce(doe, werkmap.bladen) };
}

function doe(bladen: readonly Blad[], i: Ingreep): readonly Blad[] {
  const nummer = i.blad % Math.max(1, bladen.length);
  const blad = bladen[nummer];
  if (blad === undefined) return bladen;
  if (i.soort === 'blad-weg') return bladen.length > 1 ? bladen.toSpliced(nummer, 1) : bladen;
  if (i.soort === 'blad-dubbel') {
    // Excel does not tell names apart by case; another program may.
    const naam = wisselLetters(blad.naam);
    return bladen.some((ander) => ander.naam === naam) ? bladen : [...bladen, { ...blad, naam }];
  }
  return bladen.with(nummer, inBlad(blad, i));
}

function inBlad(blad: Blad, i: Ingreep): Blad {
  const { rijen } = blad;
  const plek = i.rij % Math.max(1, rijen.length);
  const rij = rijen[plek];
  if (rij === undefined || i.soort === 'blad-leeg') return { ...blad, rijen: [] };
  const kolom = rij.cellen[i.kolom % rij.cellen.length]!.kolom;
  const met = (nieuw: readonly Bladrij[]): Blad => ({
    ...blad,
    rijen: nieuw.filter(({ cellen }) => cellen.length > 0),
  });
  const inKolom = (naar: (cel: Cel, rij: Bladrij, volgorde: number) => Cel | null): Blad =>
    met(
      rijen.map((r, volgorde) => ({
        ...r,
        cellen: r.cellen.flatMap((cel) =>
          cel.kolom === kolom && volgorde >= plek ? (naar(cel, r, volgorde) ?? []) : cel,
        ),
      })),
    );
  const alleCellen = (naar: (cellen: readonly Cel[]) => readonly Cel[]): Blad =>
    met(rijen.map((r) => ({ ...r, cellen: naar(r.cellen) })));
  const eenCel = (anders: Partial<Cel>): Blad => inKolom((cel, r) => (r === rij ? { ...cel, ...anders } : cel));

  switch (i.soort) {
    case 'cel':
      return inKolom((cel, r) => (r === rij ? { kolom, waarde: i.waarde } : cel));
    case 'formule':
      return eenCel({ formule: i.formule, waarde: i.waarde });
    case 'notatie':
      return inKolom((cel) => ({ ...cel, notatie: i.notatie }));
    case 'rij-weg':
      return met(schuifRijen(rijen.toSpliced(plek, 1), plek, -1));
    case 'rij-dubbel':
      return met([...rijen.slice(0, plek + 1), ...schuifRijen(rijen.slice(plek), 0, 1)]);
    case 'rij-omlaag':
      return met(schuifRijen(rijen, plek, 1 + (i.kolom % 3)));
    case 'kolom-weg':
      return alleCellen((cellen) =>
        cellen.flatMap((cel) =>
          cel.kolom === kolom ? [] : cel.kolom > kolom ? { ...cel, kolom: cel.kolom - 1 } : cel,
        ),
      );
    case 'kolom-dubbel':
      return alleCellen((cellen) => {
        const naarRechts = cellen.filter((cel) => cel.kolom >= kolom && cel.kolom < LAATSTE_KOLOM);
        return [
          ...cellen.filter((cel) => cel.kolom <= kolom),
          ...naarRechts.map((cel) => ({ ...cel, kolom: cel.kolom + 1 })),
        ];
      });
    case 'kolom-omlaag': {
      const was = rijen.map(({ cellen }) => cellen.find((cel) => cel.kolom === kolom));
      return inKolom((cel, _, volgorde) => (volgorde === plek ? cel : (was[volgorde - 1] ?? null)));
    }
    case 'kolom-vol':
      return inKolom(() => ({ kolom, waarde: i.waarde }));
    case 'kolom-formule':
      return inKolom((cel) => ({ ...cel, formule: i.formule }));
    case 'kolom-tekst':
      return inKolom((cel, _, volgorde) =>
        typeof cel.waarde === 'number' ? { kolom, waarde: alsTekst(cel.waarde, (i.rij % 3) + (volgorde % 2)) } : cel,
      );
    case 'kolom-gaten':
      return inKolom((cel, _, volgorde) => (volgorde % (2 + (i.rij % 2)) === 0 ? cel : null));
    case 'verberg':
      return {
        ...blad,
        verborgen: i.kolom % 5 === 0,
        verborgenKolommen: i.kolom % 2 === 0 ? [kolom] : [],
        rijen: rijen.map((r, volgorde) => (volgorde % 4 === i.rij % 4 ? { ...r, verborgen: true } : r)),
      };
    case 'ver-weg':
      if (rijen.at(-1)!.nummer >= LAATSTE_RIJ) return blad;
      return met([
        ...rijen,
        { nummer: LAATSTE_RIJ, verborgen: false, cellen: [{ kolom: LAATSTE_KOLOM, waarde: i.waarde }] },
      ]);
    case 'rijen-om':
      return met(rijen.map((r, volgorde) => ({ ...rijen.at(-1 - volgorde)!, nummer: r.nummer })));
    case 'kolommen-om':
      return alleCellen((cellen) => cellen.map((cel, n) => ({ ...cellen.at(-1 - n)!, kolom: cel.kolom })));
    case 'blad-weg':
    case 'blad-dubbel':
      return blad;
  }
}

function schuifRijen(rijen: readonly Bladrij[], vanaf: number, aantal: number): Bladrij[] {
  return rijen.flatMap((rij, n) => {
    const nummer = n < vanaf ? rij.nummer : rij.nummer + aantal;
    return nummer > LAATSTE_RIJ ? [] : { ...rij, nummer };
  });
}

/** In Dutch, English, or mixed notation. */
function alsTekst(getal: number, notatie: number): string {
  const [geheel = '', decimalen] = Math.abs(getal).toString().split('.');
  const [duizend, komma] = notatie % 2 === 0 ? ['.', ','] : [',', '.'];
  const groepen = geheel.replace(/\B(?=(?:\d{3})+$)/g, duizend);
  const tekst = decimalen === undefined ? groepen : `${groepen}${komma}${decimalen}`;
  return `${notatie > 1 ? '€ ' : ''}${getal < 0 ? '-' : ''}${tekst}`;
}

function wisselLetters(naam: string): string {
  return naam === naam.toUpperCase() ? naam.toLowerCase() : naam.toUpperCase();
}
