import { Decimal } from 'decimal.js';
import { type Bedrag, toonBedrag } from '../begroting/bedrag';
import { akkoordstand } from '../regelingen/akkoordstand';
import type { Cijfer, Onderwerp, Onderwerpen, Regelingdeel } from './onderwerp';
import { opsomming } from './opsomming';
import { type Cijferwaarden, laatOpen, type Slotwaarde } from './vulIn';

/** Which way a saldo goes; `onbekend` when the sheet gives amounts that differ in direction. */
export type Richting = 'meer' | 'minder' | 'geen' | 'onbekend';

export function richtingVan({ mogelijk }: Cijfer): Richting {
  if (mogelijk.every((bedrag) => bedrag === 0)) return 'geen';
  if (mogelijk.every((bedrag) => bedrag > 0)) return 'minder';
  return mogelijk.every((bedrag) => bedrag < 0) ? 'meer' : 'onbekend';
}

/** The sheet gives more than one amount for it. */
export function isBetwist({ mogelijk }: Cijfer): boolean {
  return mogelijk.length > 1;
}

/** A figure as a text states it. In dispute it stays open, with what the sheet gives. */
function toonCijfer({ mogelijk }: Cijfer): Slotwaarde {
  return toonMogelijk(mogelijk);
}

/** A saldo, without sign while its direction is clear. */
export function toonSaldo(saldo: Cijfer): Slotwaarde {
  return toonMogelijk(richtingVan(saldo) === 'onbekend' ? saldo.mogelijk : saldo.mogelijk.map(Math.abs));
}

function toonMogelijk(mogelijk: readonly Bedrag[]): Slotwaarde {
  const bedragen = mogelijk.map(toonBedrag);
  return bedragen.length === 1 ? bedragen[0]! : laatOpen(`bedrag: het blad geeft ${opsomming(bedragen)}`);
}

/** What the figures of a subject fill in: its amounts, direction and regeling. What is not known is left out. */
export function cijferwaarden(onderwerp: Onderwerp, onderwerpen: Onderwerpen): Cijferwaarden {
  const { naam, begroting, realisatie, saldo, delen, posten } = onderwerp;
  const tabel = posten[0]?.tabel;
  const themalijn = onderwerp.soort === 'post' && tabel !== undefined ? onderwerpen.themalijnVan(tabel) : null;
  return {
    onderwerp: naam,
    ...(themalijn && { themalijn: themalijn.naam }),
    ...(begroting && { begroting: toonCijfer(begroting) }),
    ...(realisatie && { realisatie: toonCijfer(realisatie) }),
    ...(saldo && { bedrag: toonSaldo(saldo) }),
    ...(begroting && saldo && percentage(begroting, saldo)),
    ...(saldo && vergelijking(saldo)),
    ...(delen?.length === 1 && regelingwaarden(delen[0]!)),
    ...jaarwaarden(onderwerpen),
  };
}

/** What a part of a saldo under one regeling fills in. */
export function regelingwaarden({ groep, mee }: Regelingdeel): Cijferwaarden {
  const { naam, regeling } = groep;
  return {
    regeling: naam,
    ...(regeling && { verstrekker: regeling.verstrekker }),
    ...(regeling?.akkoord && akkoordstand(regeling) === 'vastgelegd' && { bewijs: regeling.akkoord.document }),
    ...(mee && { 'mee naar': meejaren(mee) }),
  };
}

export function jaarwaarden({ jaar }: Onderwerpen): Cijferwaarden {
  return jaar === null ? {} : { jaar: String(jaar), 'volgend jaar': String(jaar + 1) };
}

/** "2025", or "2025-2026" when the money may be spent longer. */
export function meejaren({ van, tot }: NonNullable<Regelingdeel['mee']>): string {
  return tot === null || tot <= van ? String(van) : `${van}-${tot}`;
}

function percentage(begroting: Cijfer, saldo: Cijfer): Cijferwaarden {
  if (begroting.bedrag === 0 || isBetwist(begroting) || isBetwist(saldo)) return {};
  const procent = new Decimal(saldo.bedrag).abs().times(100).dividedBy(Math.abs(begroting.bedrag));
  return { percentage: `${procent.toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toString().replace('.', ',')}%` };
}

function vergelijking(saldo: Cijfer): Cijferwaarden {
  const richting = richtingVan(saldo);
  if (richting === 'meer') return { 'meer of minder': 'meer', 'hoger of lager': 'hoger' };
  return richting === 'minder' ? { 'meer of minder': 'minder', 'hoger of lager': 'lager' } : {};
}
