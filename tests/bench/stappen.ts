import { Toeval } from './toeval';

/** What a user does in a pane, with how often. */
const VENSTERDADEN = {
  controleer: 5,
  herstel: 14,
  saldo: 6,
  ongedaan: 9,
  invoegen: 10,
  'eigen tekst': 5,
  verversen: 3,
  'neem terug': 5,
  'bewaar grootboek': 3,
  gereed: 3,
  accepteer: 8,
  instelling: 8,
  regelingenoverzicht: 4,
  controlerapport: 4,
  vrijgave: 2,
  dekkingsadvies: 3,
  'draai blad terug': 4,
  markeer: 4,
  'haal markering weg': 2,
  'verwijder Sluitend': 0.7,
  'sluit en open venster': 2,
} as const;

/** What a user does in the sheets themselves. */
const GEBRUIKERSDADEN = {
  'typt een bedrag': 16,
  'typt een tekst': 12,
  'wist een cel': 3,
  'typt een formule': 2,
  'zet een notitie bij een blad van Sluitend': 5,
  'zet een rij op blad Sluitend': 3,
  'voegt rijen in': 4,
  'verwijdert rijen': 2,
  'sorteert rijen': 4,
  'schuift kolommen op': 2,
  'geeft een blad een andere naam': 3,
  'voegt een blad toe': 2,
  'verwijdert een blad': 1,
  'verplaatst een blad': 1,
  'verbergt of toont een blad': 2,
  'verbergt of toont rijen': 1,
  'beveiligt een blad of heft dat op': 3,
  'beveiligt de indeling of heft dat op': 1,
  'maakt de werkmap alleen-lezen of bewerkbaar': 1,
} as const;

const STORINGEN = {
  'geweigerd, niets uitgevoerd': 5,
  'halverwege afgebroken': 5,
  'uitgevoerd, en als fout gemeld': 4,
  'te druk, enkele keren': 4,
  'verbinding weg': 3,
  'er wordt in een cel getypt': 3,
  'verzoek of antwoord te groot': 2,
  'antwoord blijft uit': 2,
  'blijvend geweigerd': 2,
  'venster gesloten': 4,
} as const;

export type Vensterdaad = keyof typeof VENSTERDADEN;
export type Gebruikersdaad = keyof typeof GEBRUIKERSDADEN;
export type Storingsoort = keyof typeof STORINGEN;

export interface Storing {
  readonly soort: Storingsoort;
  /** At which request from now. */
  readonly bij: number;
  readonly zaad: number;
}

interface Daadvorm<W extends string> {
  readonly wat: W;
  /** Which client; of a user also one more: somebody without Sluitend. */
  readonly wie: number;
  readonly zaad: number;
}

export type Daad = Daadvorm<Vensterdaad> | Daadvorm<Gebruikersdaad>;

/** One step: somebody does something; others may do something at the same time, so many milliseconds later, and Excel may fail. */
export interface Stap {
  readonly nummer: number;
  readonly daad: Daad;
  readonly samen: readonly { readonly na: number; readonly daad: Daad }[];
  readonly storing: Storing | null;
}

export function isVensterdaad(daad: Daad): daad is Daadvorm<Vensterdaad> {
  return daad.wat in VENSTERDADEN;
}

/** Data only: what a step comes to depends on the workbook at that time and on its own seed, not on other steps. */
export function maakStappen(seed: number, aantal: number, clients: number): readonly Stap[] {
  const t = new Toeval(seed);
  const zaad = () => t.geheel(0, 0x7fffffff);
  const vensterdaad = (wie = t.geheel(0, clients - 1)): Daad => ({ wat: t.gewogen(VENSTERDADEN), wie, zaad: zaad() });
  const gebruikersdaad = (): Daad => ({ wat: t.gewogen(GEBRUIKERSDADEN), wie: t.geheel(0, clients), zaad: zaad() });
  return Array.from({ length: aantal }, (_, nummer): Stap => {
    const daad = t.kans(0.62) ? vensterdaad() : gebruikersdaad();
    const samen: { na: number; daad: Daad }[] = [];
    if (isVensterdaad(daad)) {
      while (t.kans(0.4) && samen.length < 4) samen.push({ na: t.geheel(0, 60), daad: gebruikersdaad() });
      for (let wie = 0; wie < clients; wie++)
        if (wie !== daad.wie && t.kans(0.15)) samen.push({ na: t.geheel(0, 30), daad: vensterdaad(wie) });
    }
    const storing =
      isVensterdaad(daad) && t.kans(0.22)
        ? { soort: t.gewogen(STORINGEN), bij: t.geheel(1, t.kans(0.5) ? 3 : 8), zaad: zaad() }
        : null;
    return { nummer, daad, samen, storing };
  });
}
