const SVG = 'http://www.w3.org/2000/svg';

/** Strokes on a grid of 20 by 20. */
const PADEN = {
  openen:
    'M2.5 15.5V5a1 1 0 0 1 1-1h4l1.7 2H15a1 1 0 0 1 1 1v1.5M2.5 15.5 5 9.5a1 1 0 0 1 .9-.6h11.2a.8.8 0 0 1 .7 1.1l-2 4.9a1 1 0 0 1-.9.6z',
  opslaan:
    'M4 3.5h9.5l3 3V15.5a1 1 0 0 1-1 1h-11.500a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1zM6.500 3.500v4h6v-4M6 16.500v-5.500h8v5.500',
  ongedaan: 'M7 4 3.500 7.500 7 11M3.500 7.500h8a4.500 4.500 0 0 1 0 9H8',
  opnieuw: 'M13 4l3.500 3.500L13 11M16.500 7.500h-8a4.500 4.500 0 0 0 0 9H12',
  collega:
    'M7.500 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.500 16.500c0-3 2-5 5-5s5 2 5 5M13 9.500a2.500 2.500 0 1 0-1-4.800M14 11.700c2.200.3 3.500 2 3.500 4.300',
  storing: 'M11 2.500 4.500 11.500h4.500L8 17.500l7-9.500h-4.800z',
  weergave: 'M10 3.500a6.500 6.500 0 1 0 0 13zM10 3.500a6.500 6.500 0 0 1 0 13',
  hulp: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM8 8.200a2 2 0 1 1 3 1.700c-.7.400-1 .8-1 1.600M10 13.800v.2',
  venster: 'M3 4.500h14v11H3zM12 4.500v11M14 8h1M14 10.500h1',
  kruis: 'm5.500 5.500 9 9M14.500 5.500l-9 9',
  vink: 'm4.500 10.500 3.500 3.500 7.500-8',
  plus: 'M10 4.500v11M4.500 10h11',
  pijl: 'm6 8.500 4 4 4-4',
  vorige: 'm12 5-5 5 5 5',
  volgende: 'm8 5 5 5-5 5',
  let: 'M10 3 2.500 16.500h15zM10 8v4M10 14.200v.2',
  goed: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM7 10.200l2.200 2.200 4-4.400',
} as const;

export type Icoonnaam = keyof typeof PADEN;

export function icoon(naam: Icoonnaam): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', `icoon icoon-${naam}`);
  svg.setAttribute('aria-hidden', 'true');
  const pad = document.createElementNS(SVG, 'path');
  pad.setAttribute('d', PADEN[naam]);
  svg.append(pad);
  return svg;
}
