import { KOLOMMEN, omhullende, RIJEN } from '../host/adres';
import type { Blok } from '../host/adres';

export interface Plek {
  readonly rij: number;
  readonly kolom: number;
}

/** What is selected: the block between two corners, of which one cell is active. */
export interface Selectie {
  readonly actief: Plek;
  readonly anker: Plek;
  readonly hoek: Plek;
}

export type Richting = 'omhoog' | 'omlaag' | 'links' | 'rechts';

/** What moving around needs to know of a sheet. */
export interface Terrein {
  isGevuld(rij: number, kolom: number): boolean;
  /** The next row or column that is to be seen, in steps of 1 or -1; null when there is none. */
  zichtbareRij(vanaf: number, stap: 1 | -1): number | null;
  zichtbareKolom(vanaf: number, stap: 1 | -1): number | null;
  /** The block around everything in the sheet. */
  readonly gebruikt: Blok | null;
  readonly samengevoegd: readonly Blok[];
}

export const celblok = ({ rij, kolom }: Plek): Blok => ({ rij, kolom, rijen: 1, kolommen: 1 });

/** The merged cells that this one is in, or the cell itself. */
export function heleCel(terrein: Pick<Terrein, 'samengevoegd'>, plek: Plek): Blok {
  return terrein.samengevoegd.find((blok) => ligtIn(plek, blok)) ?? celblok(plek);
}

export const ligtIn = ({ rij, kolom }: Plek, blok: Blok): boolean =>
  rij >= blok.rij && rij < blok.rij + blok.rijen && kolom >= blok.kolom && kolom < blok.kolom + blok.kolommen;

export function selecteerCel(plek: Plek): Selectie {
  return { actief: plek, anker: plek, hoek: plek };
}

export function selecteerBlok({ rij, kolom, rijen, kolommen }: Blok, actief: Plek = { rij, kolom }): Selectie {
  return { actief, anker: { rij, kolom }, hoek: { rij: rij + rijen - 1, kolom: kolom + kolommen - 1 } };
}

/** The block of a selection, with merged cells taken in whole. */
export function blokVan(terrein: Pick<Terrein, 'samengevoegd'>, { anker, hoek }: Selectie): Blok {
  let blok = omhullende(heleCel(terrein, anker), heleCel(terrein, hoek));
  for (let groter = true; groter;) {
    const vorig = blok;
    blok = terrein.samengevoegd.filter((vak) => overlapt(vak, vorig)).reduce(omhullende, vorig);
    groter = blok.rijen !== vorig.rijen || blok.kolommen !== vorig.kolommen;
  }
  return blok;
}

const overlapt = (a: Blok, b: Blok): boolean =>
  a.rij < b.rij + b.rijen &&
  b.rij < a.rij + a.rijen &&
  a.kolom < b.kolom + b.kolommen &&
  b.kolom < a.kolom + a.kolommen;

/** The next cell in a direction; the cell itself at the edge of the sheet. */
export function stap(terrein: Terrein, plek: Plek, richting: Richting): Plek {
  const vak = heleCel(terrein, plek);
  const volgende = {
    omhoog: () => ({ ...plek, rij: terrein.zichtbareRij(vak.rij - 1, -1) ?? plek.rij }),
    omlaag: () => ({ ...plek, rij: terrein.zichtbareRij(vak.rij + vak.rijen, 1) ?? plek.rij }),
    links: () => ({ ...plek, kolom: terrein.zichtbareKolom(vak.kolom - 1, -1) ?? plek.kolom }),
    rechts: () => ({ ...plek, kolom: terrein.zichtbareKolom(vak.kolom + vak.kolommen, 1) ?? plek.kolom }),
  }[richting]();
  const { rij, kolom } = heleCel(terrein, volgende);
  return { rij, kolom };
}

/** As Ctrl with an arrow: to the end of the filled cells, else to the next filled one, else to the edge. */
export function sprong(terrein: Terrein, plek: Plek, richting: Richting): Plek {
  const gevuld = (cel: Plek): boolean => terrein.isGevuld(cel.rij, cel.kolom);
  const rand = randVan(terrein, plek, richting);
  let huidig = plek;
  let volgende = stap(terrein, huidig, richting);
  const door = gevuld(plek) && gevuld(volgende);
  while (!zelfde(huidig, volgende) && !isVoorbij(terrein, volgende)) {
    if (door && !gevuld(volgende)) return huidig;
    if (!door && gevuld(volgende)) return volgende;
    huidig = volgende;
    volgende = stap(terrein, huidig, richting);
  }
  return door ? huidig : rand;
}

const zelfde = (a: Plek, b: Plek): boolean => a.rij === b.rij && a.kolom === b.kolom;

/** Beyond what is in use there is nothing to stop at. */
function isVoorbij({ gebruikt }: Terrein, { rij, kolom }: Plek): boolean {
  return !gebruikt || rij > gebruikt.rij + gebruikt.rijen || kolom > gebruikt.kolom + gebruikt.kolommen;
}

function randVan(terrein: Terrein, plek: Plek, richting: Richting): Plek {
  switch (richting) {
    case 'omhoog':
      return { ...plek, rij: terrein.zichtbareRij(0, 1) ?? 0 };
    case 'omlaag':
      return { ...plek, rij: terrein.zichtbareRij(RIJEN - 1, -1) ?? 0 };
    case 'links':
      return { ...plek, kolom: terrein.zichtbareKolom(0, 1) ?? 0 };
    case 'rechts':
      return { ...plek, kolom: terrein.zichtbareKolom(KOLOMMEN - 1, -1) ?? 0 };
  }
}

/** As Enter and Tab: within a block the active cell goes round, else the next cell is selected. */
export function volgende(terrein: Terrein, selectie: Selectie, richting: Richting): Selectie {
  const blok = blokVan(terrein, selectie);
  const vak = heleCel(terrein, selectie.actief);
  if (blok.rijen === vak.rijen && blok.kolommen === vak.kolommen) {
    return selecteerCel(stap(terrein, selectie.actief, richting));
  }
  const perRij = richting === 'links' || richting === 'rechts';
  const verder = richting === 'omlaag' || richting === 'rechts' ? 1 : -1;
  let { rij, kolom } = selectie.actief;
  do {
    const nummer = perRij
      ? (rij - blok.rij) * blok.kolommen + kolom - blok.kolom
      : (kolom - blok.kolom) * blok.rijen + rij - blok.rij;
    const totaal = blok.rijen * blok.kolommen;
    const nieuw = (nummer + verder + totaal) % totaal;
    const perStuk = perRij ? blok.kolommen : blok.rijen;
    const [hoofd, rest] = [Math.floor(nieuw / perStuk), nieuw % perStuk];
    rij = blok.rij + (perRij ? hoofd : rest);
    kolom = blok.kolom + (perRij ? rest : hoofd);
  } while (!isTeZien(terrein, { rij, kolom }) && !zelfde({ rij, kolom }, selectie.actief));
  return { ...selectie, actief: { rij, kolom } };
}

function isTeZien(terrein: Terrein, plek: Plek): boolean {
  const vak = heleCel(terrein, plek);
  const isHoek = vak.rij === plek.rij && vak.kolom === plek.kolom;
  return (
    isHoek && terrein.zichtbareRij(plek.rij, 1) === plek.rij && terrein.zichtbareKolom(plek.kolom, 1) === plek.kolom
  );
}
