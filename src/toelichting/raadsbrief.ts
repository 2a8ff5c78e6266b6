import { beschrijfAfwijking, noemGrootste } from './afwijking';
import { jaarwaarden } from './cijferwaarden';
import type { Onderwerp } from './onderwerp';
import { beschrijfBaten, beschrijfBestemmingen, beschrijfLasten, regelingtotalen } from './regelingtotalen';
import { schrijf } from './schrijf';
import type { Ontwerp } from './sjabloon';
import { type Opstelcontext, stelOp } from './stelOp';
import { aaneen } from './vulIn';
import { zoekNietBegroot } from './zoekNietBegroot';

/**
 * The paragraph "Financiën" of a letter to the council: baten and where they come from, lasten, what goes along, what goes
 * back and under which rule, the causes, and what was moved to the next year. Where the workbook does not settle every
 * regeling, it is about what was budgeted and spent.
 */
export function raadsbrief(context: Opstelcontext): Ontwerp {
  const totalen = regelingtotalen(context);
  const geheel = geheelVan(context);
  const verplaatst = schrijf('verplaatste-activiteiten', jaarwaarden(context.onderwerpen), context.sjablonen);
  if (totalen === null) return aaneen([stelOp(geheel, [], context), verplaatst], '\n\n');
  const nietBegroot = zoekNietBegroot(context.onderwerpen);
  const oorzaken = [
    ...(nietBegroot === null ? [] : [beschrijfAfwijking(nietBegroot, context)]),
    noemGrootste(geheel, context),
    schrijf('oorzaak-open', {}, context.sjablonen),
  ];
  return aaneen(
    [
      aaneen([beschrijfBaten(totalen, context), beschrijfLasten(totalen, context)], ' '),
      ...beschrijfBestemmingen(totalen, context),
      aaneen(oorzaken, ' '),
      verplaatst,
    ],
    '\n\n',
  );
}

/** The total of the workbook; all posten together where no row totals them. */
export function geheelVan({ onderwerpen }: Opstelcontext): Onderwerp {
  return onderwerpen.totaal ?? onderwerpen.samen(onderwerpen.posten, 'alle posten');
}
