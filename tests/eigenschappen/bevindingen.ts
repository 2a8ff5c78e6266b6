import type { Bestandsrapport } from '../../src/review/rapport';
import type { Werkcel, Werkmap } from '../bench/werkmap';
import { adres } from '../bench/werkmap';

/** Numbers the cells of a workbook, so that they can be recognised after they moved. */
export function nummer(werkmap: Werkmap): Map<Werkcel, number> {
  return new Map(werkmap.bladen.flatMap((b) => b.cellen).map((cel, i) => [cel, i]));
}

/** The findings with numbers for addresses and amounts divided by `factor`, in a fixed order. */
export function bevindingen(rapport: Bestandsrapport, nummers: ReadonlyMap<Werkcel, number>, factor = 1): string[] {
  const plek = new Map([...nummers].map(([cel, n]) => [adres(cel), n]));
  const waar = (a: string) => plek.get(a) ?? 'elders';
  const bedrag = (x: unknown) => (typeof x === 'number' ? Math.round((x * 100) / factor) : x);
  return rapport.bevindingen
    .map((b) =>
      JSON.stringify({
        controle: b.controle,
        ernst: b.ernst,
        cellen: b.gevonden === undefined ? b.cellen.map(waar).sort() : [waar(b.cel)],
        gevonden: bedrag(b.gevonden),
        verwacht: bedrag(b.verwacht),
        oorzaak: b.oorzaak ? [b.oorzaak.soort, waar(b.oorzaak.cel), bedrag(b.oorzaak.voorstel)] : null,
        bewijs: b.bewijs.map((x) => [x.controle, waar(x.cel), bedrag(x.verschil)].join(' ')).sort(),
      }),
    )
    .sort();
}
