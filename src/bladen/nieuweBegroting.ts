import { afrekenen } from '../regelingen/afrekenen';
import type { Regeling } from '../regelingen/regeling';
import { zoekRegeling } from '../regelingen/zoekRegeling';
import { kolomletter } from '../sheet/adres';
import type { Celinhoud } from '../sheet/edit';

/** What a new budget is made of; `bezwarenTegen` says whether it can be. */
export interface Begrotingsopzet {
  /** Of the programme or organisation; may be empty. */
  readonly naam: string;
  readonly jaar: number;
  /** Each gets a sheet of its own. */
  readonly themalijnen: readonly string[];
  readonly regelingen: readonly string[];
  /** How many rows for posten a themalijn gets. */
  readonly posten: number;
}

/** A sheet to make, as data: a title, a table with its header, and a total below. */
export interface Bladplan {
  readonly naam: string;
  readonly kolommen: readonly Kolomplan[];
  /** From A1, row by row; every row has a cell for each column. The last one is the total. */
  readonly rijen: readonly (readonly Celinhoud[])[];
  /** The row of the header, from 0. */
  readonly koprij: number;
}

export interface Kolomplan {
  readonly kop: string;
  /** `lang` is text of several lines. */
  readonly soort: 'naam' | 'bedrag' | 'lang';
  /** The range to choose from between header and total: "Regelingen!$A$4:$A$6". */
  readonly keuzelijst?: string;
}

export const OVERZICHTBLAD = 'Totaaloverzicht';
export const REGELINGBLAD = 'Regelingen';

const KOPRIJ = 2;
/** The row below the header, as Excel numbers it. */
const EERSTE = KOPRIJ + 2;
const LEEG: Celinhoud = { waarde: null };

/**
 * The sheets of a new budget: the overview, one per themalijn, and the regelingen. All that can be computed is a formula of
 * Excel itself. Where the rule of a regeling decides what happens to money that is left, its row computes that; what takes
 * a decision is left open. `bekend` are the regelingen of which the rule is known.
 */
export function nieuweBegroting(opzet: Begrotingsopzet, bekend: readonly Regeling[]): readonly Bladplan[] {
  return [
    overzichtblad(opzet),
    ...opzet.themalijnen.map((naam) => themalijnblad(naam, opzet)),
    regelingblad(opzet, bekend),
  ];
}

function overzichtblad({ naam, jaar, themalijnen, posten }: Begrotingsopzet): Bladplan {
  const totaal = EERSTE + posten;
  return maakBlad(
    OVERZICHTBLAD,
    titelVan(OVERZICHTBLAD, naam, jaar),
    [naamkolom('Themalijn'), bedragkolom('Begroting'), bedragkolom('Realisatie'), bedragkolom('Saldo')],
    themalijnen.map((blad, i) => [
      { waarde: blad },
      formule(`${opBlad(blad)}C${totaal}`),
      formule(`${opBlad(blad)}D${totaal}`),
      formule(`B${EERSTE + i}-C${EERSTE + i}`),
    ]),
  );
}

function themalijnblad(naam: string, { jaar, regelingen, posten }: Begrotingsopzet): Bladplan {
  const keuzelijst = `${opBlad(REGELINGBLAD)}$A$${EERSTE}:$A$${EERSTE + regelingen.length - 1}`;
  return maakBlad(
    naam,
    titelVan(naam, '', jaar),
    [
      naamkolom('Project'),
      { ...naamkolom('Regeling'), keuzelijst },
      bedragkolom('Begroting'),
      bedragkolom('Realisatie'),
      bedragkolom('Saldo'),
      { kop: 'Toelichting', soort: 'lang' },
    ],
    Array.from({ length: posten }, (_, i) => [LEEG, LEEG, LEEG, LEEG, formule(`C${EERSTE + i}-D${EERSTE + i}`), LEEG]),
  );
}

function regelingblad(opzet: Begrotingsopzet, bekend: readonly Regeling[]): Bladplan {
  const { naam, jaar, themalijnen, regelingen, posten } = opzet;
  const laatste = EERSTE + posten - 1;
  const lasten = (rij: number): string =>
    themalijnen
      .map((blad) => {
        const kolom = (letter: string) => `${opBlad(blad)}$${letter}$${EERSTE}:$${letter}$${laatste}`;
        return `SUMIF(${kolom('B')},$A${rij},${kolom('D')})`;
      })
      .join('+');
  return maakBlad(
    REGELINGBLAD,
    titelVan(REGELINGBLAD, naam, jaar),
    [
      naamkolom('Regeling'),
      ...['Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling'].map(bedragkolom),
      { kop: 'Toelichting', soort: 'lang' },
    ],
    regelingen.map((regeling, i) => {
      const rij = EERSTE + i;
      const over = formule(`MAX(0,D${rij})`);
      const heen = bestemming(regeling, jaar, bekend);
      return [
        { waarde: regeling },
        LEEG,
        formule(lasten(rij)),
        formule(`B${rij}-C${rij}`),
        heen === 'terug' ? over : LEEG,
        heen === 'mee' ? over : LEEG,
        LEEG,
      ];
    }),
  );
}

/** Where all that is left goes by the rule; null where that takes a decision, or depends on how much it is. */
function bestemming(naam: string, jaar: number, bekend: readonly Regeling[]): 'terug' | 'mee' | null {
  const gevonden = zoekRegeling(naam, bekend);
  if (gevonden.soort !== 'gevonden' || gevonden.regeling.regel.soort === 'overhevelen-tot-maximum') return null;
  const proef = { naam, regeling: gevonden.regeling, jaar, baten: 1, lasten: 0 };
  const { terugbetaling, overheveling } = afrekenen(proef);
  return terugbetaling > 0 ? 'terug' : overheveling > 0 ? 'mee' : null;
}

function maakBlad(
  naam: string,
  titel: string,
  kolommen: readonly Kolomplan[],
  regels: readonly (readonly Celinhoud[])[],
): Bladplan {
  const laatste = EERSTE + regels.length - 1;
  const leeg = kolommen.map(() => LEEG);
  const totaal = kolommen.map(({ soort }, i): Celinhoud => {
    if (i === 0) return { waarde: 'Totaal' };
    const letter = kolomletter(i);
    return soort === 'bedrag' ? formule(`SUM(${letter}${EERSTE}:${letter}${laatste})`) : LEEG;
  });
  const koppen = kolommen.map(({ kop }) => ({ waarde: kop }));
  return {
    naam,
    kolommen,
    rijen: [[{ waarde: titel }, ...leeg.slice(1)], leeg, koppen, ...regels, totaal],
    koprij: KOPRIJ,
  };
}

function titelVan(...delen: readonly [wat: string, naam: string, jaar: number]): string {
  return delen.filter((deel) => deel !== '').join(' ');
}

function naamkolom(kop: string): Kolomplan {
  return { kop, soort: 'naam' };
}

function bedragkolom(kop: string): Kolomplan {
  return { kop, soort: 'bedrag' };
}

function formule(tekst: string): Celinhoud {
  return { formule: `=${tekst}` };
}

function opBlad(naam: string): string {
  return `'${naam.replaceAll("'", "''")}'!`;
}
