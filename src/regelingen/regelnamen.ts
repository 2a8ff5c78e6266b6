import type { Regel } from './regeling';

/**
 * What a reader calls the rules; each is understood when it is typed on the sheet Sluitend or in a formula. The formulas of the
 * regelingenoverzicht compare them, and take every name that begins with "overhevelen" for a rule with a window.
 */
export const REGELNAMEN: Readonly<Record<Regel['soort'], string>> = {
  terugbetalen: 'terugbetalen',
  overhevelen: 'overhevelen',
  'overhevelen-mits-akkoord': 'overhevelen mits akkoord',
  'overhevelen-tot-maximum': 'overhevelen tot maximum',
  egalisatie: 'egalisatie',
  vrij: 'vrij besteedbaar',
  reserve: 'reserve',
  onbekend: 'onbekend',
};
