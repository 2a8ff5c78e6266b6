import jaarverslag from '../../assets/data/jaarverslag-2024.json';
import type { Regelbeschrijving } from './afrekenformules';
import type { Programma } from './programma';

/** What the reader of the report knows of its regelingen: docs and beschikkingen, not the code. */
const REGELS: Readonly<Record<string, Regelbeschrijving>> = {
  'SPUK cliëntondersteuning': { soort: 'gaat mee', tot: () => 2025 },
  'Provincie Overijssel': { soort: 'gaat mee met akkoord', tot: () => 2025, akkoord: 'Sluitend!I5<>""' },
  'SPUK GALA programma 15': { soort: 'gaat mee', tot: () => 2026 },
  'SPUK IZA': { soort: 'gaat terug' },
  SamSam: { soort: 'gaat mee', tot: () => 2026 },
};

/** Where the printed report stands in the example workbooks. */
export function twentseKoers(sluitend: boolean): Programma {
  const { themalijnen, totaaloverzicht, regelingen } = jaarverslag;
  const onder = 4 + totaaloverzicht.regels.length;
  const extra = sluitend ? 1 : 0;
  let rij = 4;
  return {
    jaar: 'Regelingen!A1',
    themalijnen: themalijnen.map(({ naam, posten }) => ({
      naam,
      blad: naam,
      posten: posten.map(({ post }) => post),
      regelingen: posten.map(({ regeling }) => regeling ?? null),
    })),
    overzicht: {
      blad: 'Totaaloverzicht',
      regels: totaaloverzicht.regels.map(({ regel, regeling }) => ({
        themalijn: themalijnen.find(({ naam }) => regel.endsWith(naam))?.naam ?? null,
        post: regel,
        regeling: regeling ?? null,
      })),
      nietBegroot: onder + 1,
      sommen: [
        { rij: onder + 2 + extra, van: sluitend ? [onder, onder + 1, onder + 2] : [onder, onder + 1] },
        { rij: onder + 4 + extra, van: [onder + 2 + extra, onder + 3 + extra] },
      ],
      metBaten: onder + 2 + extra,
      los: sluitend ? [onder + 2, onder + 3 + extra] : [onder + 3],
    },
    regelingtabel: {
      blad: 'Regelingen',
      totaal: 4 + regelingen.regels.reduce((som, { tranches }) => som + (tranches?.length ?? 1), 0),
      regelingen: regelingen.regels.map(({ regeling, tranches }) => {
        const rijen = (tranches ?? [null]).map(() => rij++);
        const naam = regeling.startsWith('SamSam') ? 'SamSam' : regeling;
        return {
          naam,
          geschreven: regeling,
          rijen,
          tranches: (tranches ?? []).map(({ jaar }) => jaar),
          regel: REGELS[naam]!,
        };
      }),
    },
  };
}
