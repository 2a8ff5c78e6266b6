import type { Checkcontext } from '../checks/check';
import { vanElk, VERGELIJKT, type InDelen } from '../begroting/voortgang';
import type { Afrekening } from '../regelingen/afrekening';
import type { Herkenning } from '../sheet/herkenning';
import type { Instellingen } from '../sheet/instellingen';
import type { Snapshot } from '../sheet/snapshot';
import type { Tekstbewering } from '../toelichting/bewering';
import { maakDekkingsplan } from '../toelichting/dekking';
import { kanBeweren } from '../toelichting/leesTekst';
import { maakOnderwerpen } from '../toelichting/maakOnderwerpen';
import { tekstbronnen } from '../toelichting/tekstbronnen';
import { toelichtingNodig } from '../toelichting/toelichtingNodig';
import { toelichtingstanden } from '../toelichting/toelichtingstand';
import { toetsTekst } from '../toelichting/toets';

/** What the texts of the workbook are about, what they claim, and which posten still need one. */
export function* leesToelichtingen(
  snapshot: Snapshot,
  herkenning: Herkenning,
  afrekeningen: readonly Afrekening[],
  { drempel, ingevoegd }: Pick<Instellingen, 'drempel' | 'ingevoegd'>,
): InDelen<Pick<Checkcontext, 'onderwerpen' | 'dekking' | 'beweringen' | 'toelichtingen'>> {
  const onderwerpen = maakOnderwerpen(herkenning, afrekeningen);
  yield VERGELIJKT;
  const bronnen = tekstbronnen(snapshot, herkenning, onderwerpen);
  const getoetst = yield* vanElk(
    'toelichtingen',
    bronnen.filter(({ tekst }) => kanBeweren(tekst)),
    (bron) =>
      toetsTekst(bron.tekst, bron.onderwerp, onderwerpen).map((bewering): Tekstbewering => ({ ...bewering, bron })),
  );
  const beweringen = getoetst.flat();
  const nodig = toelichtingNodig({ herkenning, onderwerpen, bronnen, drempel });
  return {
    onderwerpen,
    dekking: maakDekkingsplan(onderwerpen),
    beweringen,
    toelichtingen: toelichtingstanden(nodig, ingevoegd, beweringen, {
      snapshot,
      tabellen: herkenning.begroting.tabellen,
    }),
  };
}
