import type { Bedrag } from '../begroting/bedrag';
import { STANDAARDDREMPEL } from './bovenDrempel';
import type { Drempel } from './instellingen';

/** A threshold that is used somewhere, to start from. */
export interface Drempelprofiel {
  /** Kebab-case. */
  readonly id: string;
  /** Dutch, for a list. */
  readonly naam: string;
  readonly drempel: Drempel;
  /** Who uses it; Dutch. */
  readonly bron: string;
}

const UIT: Drempel = {
  vanafBedrag: null,
  ofBedrag: null,
  ofProcent: null,
  elkeOverschrijding: false,
  behalveOnder: null,
};

/** Thresholds to choose from; the first is what holds when nothing is set. */
export const drempelprofielen: readonly Drempelprofiel[] = [
  {
    id: 'standaard',
    naam: 'Vanaf € 10.000, en elke overschrijding',
    drempel: STANDAARDDREMPEL,
    bron: 'Wat Twentse Koers in zijn jaarverslag 2024 in de praktijk doet; een grens staat er niet in.',
  },
  {
    id: 'vijf-procent',
    naam: 'Vanaf 5 %, behalve onder € 15.000',
    drempel: { ...UIT, ofBedrag: 0, ofProcent: '5', behalveOnder: euro(15_000) },
    bron: 'Financiële verordening van Nieuwkoop, artikel 5.4.',
  },
  vanaf(10_000, 'Son en Breugel.'),
  vanaf(25_000, 'Veenendaal, bestuursrapportage 2021.'),
  {
    id: 'elke-overschrijding-en-vanaf-25000',
    naam: 'Elke overschrijding, geld over vanaf € 25.000',
    drempel: { ...UIT, vanafBedrag: euro(25_000), elkeOverschrijding: true },
    bron: 'Voor een verstrekker of accountant die naar elke overschrijding vraagt.',
  },
  vanaf(100_000, 'Hilversum, jaarverslag 2015.'),
  vanaf(200_000, 'Haarlemmermeer, jaarstukken 2023.'),
  {
    id: 'rijk',
    naam: 'Vanaf € 3 miljoen, of vanaf € 1 miljoen en 3 %',
    drempel: { ...UIT, vanafBedrag: euro(3_000_000), ofBedrag: euro(1_000_000), ofProcent: '3' },
    bron: 'Het Rijk, verantwoording over 2013. Wat politiek van belang is, hoort er ook bij; dat kiest u zelf.',
  },
];

function vanaf(bedrag: number, bron: string): Drempelprofiel {
  const naam = `Vanaf € ${bedrag / 1000}.000`;
  return { id: `vanaf-${bedrag}`, naam, drempel: { ...UIT, vanafBedrag: euro(bedrag) }, bron };
}

function euro(bedrag: number): Bedrag {
  return bedrag * 100;
}
