import { leesBlok, splitsAdres } from '../host/adres';
import type { Blok } from '../host/adres';
import { element } from './element';
import { toonCel } from './toonInvoer';
import type { Grafiek, Werkblad } from '../host/werkblad';

/** In the order in which Excel takes them. */
const KLEUREN = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47', '#264478', '#9e480e'];

interface Reeks {
  readonly naam: string;
  readonly kleur: string;
  readonly bedragen: readonly number[];
}

/**
 * A chart as stacked bars, whatever its kind: names in the first column of its data, a series per further column, with headers. Every
 * bar is as long as its part of the longest; what is below zero is left out.
 */
export function maakGrafiek(grafiek: Grafiek, blad: Werkblad): HTMLElement {
  const { blad: bladnaam, rest } = splitsAdres(grafiek.bron);
  // A sheet that got another name since is the one that the chart is on.
  const bron = (bladnaam === null ? null : blad.werkmap.blad(bladnaam)) ?? blad;
  const blok = leesBlok(rest)!;
  const rijen = nummers(blok.rij + 1, blok.rijen - 1);
  const reeksen = nummers(blok.kolom + 1, blok.kolommen - 1).map((kolom, i): Reeks => ({
    naam: toonCel(bron.cel(blok.rij, kolom)),
    kleur: KLEUREN[i % KLEUREN.length]!,
    bedragen: rijen.map((rij) => Math.max(0, Number(bron.waarde(rij, kolom)) || 0)),
  }));
  const langste = Math.max(1, ...rijen.map((_, i) => reeksen.reduce((som, { bedragen }) => som + bedragen[i]!, 0)));
  return element(
    'figure',
    { class: 'grafiek', 'aria-hidden': 'true' },
    element('figcaption', {}, grafiek.titel),
    element(
      'div',
      { class: 'staven' },
      ...rijen.flatMap((rij, i) => [
        element('span', {}, toonCel(bron.cel(rij, blok.kolom))),
        element(
          'div',
          { class: 'staaf' },
          ...reeksen.map((reeks) => maakDeel(reeks.kleur, reeks.bedragen[i]! / langste)),
        ),
      ]),
    ),
    element(
      'div',
      { class: 'legenda' },
      ...reeksen.map(({ naam, kleur }) => element('span', {}, maakDeel(kleur), naam)),
    ),
  );
}

/** The cells that it covers; null when that is not known. */
export function grafiekblok({ plaats }: Grafiek): Blok | null {
  const hoeken = plaats.flatMap((adres) => leesBlok(splitsAdres(adres).rest) ?? []);
  const [begin, eind] = [hoeken.at(0), hoeken.at(-1)];
  if (!begin || !eind) return null;
  const { rij, kolom } = begin;
  return { rij, kolom, rijen: eind.rij + eind.rijen - rij, kolommen: eind.kolom + eind.kolommen - kolom };
}

function maakDeel(kleur: string, aandeel?: number): HTMLElement {
  const deel = element('i');
  deel.style.backgroundColor = kleur;
  if (aandeel !== undefined) deel.style.width = `${aandeel * 100}%`;
  return deel;
}

function nummers(van: number, aantal: number): number[] {
  return Array.from({ length: Math.max(0, aantal) }, (_, i) => van + i);
}
