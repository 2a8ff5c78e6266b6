import { type Bedrag, som, toonBedrag } from '../begroting/bedrag';
import { beschrijfOpen, doelVan, type Kant, waarheen } from './bestemming';
import { jaarwaarden, regelingwaarden } from './cijferwaarden';
import type { Regelingdeel } from './onderwerp';
import { reserveVan } from './dekkingszin';
import { opsomming } from './opsomming';
import { schrijf } from './schrijf';
import type { Ontwerp } from './sjabloon';
import type { Zin } from './standaardzinnen';
import type { Opstelcontext } from './stelOp';
import { aaneen, lijst, samen } from './vulIn';

/** All money of the workbook, per regeling: what a letter or proposal adds up. Amounts in cents of euros. */
export interface Regelingtotalen {
  readonly baten: Bedrag;
  readonly lasten: Bedrag;
  readonly regelingen: readonly { readonly baten: Bedrag; readonly deel: Regelingdeel }[];
}

/** Null when not every regeling has baten and lasten of its own in the workbook: then the totals would not be all there is. */
export function regelingtotalen({ onderwerpen }: Opstelcontext): Regelingtotalen | null {
  const regelingen = onderwerpen.regelingen.flatMap(({ begroting, realisatie, delen, rijen }) => {
    const deel = delen?.[0];
    if (deel === undefined || begroting === null || realisatie === null || rijen.length === 0) return [];
    return [{ baten: begroting.bedrag, lasten: realisatie.bedrag, deel }];
  });
  if (regelingen.length === 0 || regelingen.length < onderwerpen.regelingen.length) return null;
  return {
    baten: som(regelingen.map((r) => r.baten)),
    lasten: som(regelingen.map((r) => r.lasten)),
    regelingen: regelingen.sort((a, b) => b.baten - a.baten),
  };
}

/** Where the baten come from. */
export function beschrijfBaten({ baten, regelingen }: Regelingtotalen, context: Opstelcontext): Ontwerp {
  const waarden = { ...jaarwaarden(context.onderwerpen), begroting: toonBedrag(baten) };
  if (regelingen.length === 1)
    return schrijf('alle-baten-een', { ...waarden, ...regelingwaarden(regelingen[0]!.deel) }, context.sjablonen);
  const verdeling = opsomming(regelingen.map((r) => `${toonBedrag(r.baten)} van ${r.deel.groep.naam}`));
  return schrijf('alle-baten', { ...waarden, verdeling }, context.sjablonen);
}

/** What was spent, and what is left of it all. */
export function beschrijfLasten({ baten, lasten }: Regelingtotalen, { sjablonen }: Opstelcontext): Ontwerp {
  const zin: Zin = baten > lasten ? 'alle-lasten-over' : baten < lasten ? 'alle-lasten-tekort' : 'alle-lasten-geen';
  const waarden = { realisatie: toonBedrag(lasten), bedrag: toonBedrag(Math.abs(baten - lasten)) };
  return schrijf(zin, waarden, sjablonen);
}

/** Where the money goes that is left: what goes along, what goes back and why, and the rest. */
export function beschrijfBestemmingen({ regelingen }: Regelingtotalen, context: Opstelcontext): readonly Ontwerp[] {
  const delen = regelingen.map((r) => r.deel);
  const mee = telOp('alles-mee', 'overheveling', delen, context);
  const terug = telOp('alles-terug', 'terugbetaling', delen, context);
  const waarom = delen.flatMap((deel) => waaromTerug(deel, context));
  const overige = delen.flatMap((deel) => beschrijfOverige(deel, context));
  return [mee, aaneen([terug, ...waarom], ' '), aaneen(overige, ' ')];
}

function telOp(
  zin: Zin,
  kant: 'overheveling' | 'terugbetaling',
  delen: readonly Regelingdeel[],
  context: Opstelcontext,
): Ontwerp {
  const eigen = delen.filter(({ bestemming }) => bestemming[kant] > 0);
  if (eigen.length < 2)
    return aaneen(
      eigen.map((deel) => beschrijfEen(deel, kant, context)),
      ' ',
    );
  const verdeling = lijst(
    eigen.map((deel) =>
      samen(`${toonBedrag(deel.bestemming[kant])} van ${deel.groep.naam} naar `, doelVan(deel, kant)),
    ),
  );
  const bedrag = toonBedrag(som(eigen.map(({ bestemming }) => bestemming[kant])));
  return schrijf(zin, { bedrag, verdeling }, context.sjablonen);
}

function beschrijfEen(deel: Regelingdeel, kant: Kant, { sjablonen }: Opstelcontext): Ontwerp {
  const waarden = { bedrag: toonBedrag(deel.bestemming[kant]), bestemming: waarheen(deel, kant) };
  return schrijf('over-gaat', { ...regelingwaarden(deel), ...waarden }, sjablonen);
}

function waaromTerug(deel: Regelingdeel, { onderwerpen, sjablonen }: Opstelcontext): readonly Ontwerp[] {
  const { bestemming, groep } = deel;
  if (bestemming.terugbetaling <= 0 || groep.regeling === null) return [];
  const { soort } = groep.regeling.regel;
  const maximum = soort === 'overhevelen-tot-maximum' && bestemming.overheveling > 0;
  const zin = soort === 'terugbetalen' ? 'terug-jaargebonden' : maximum ? 'terug-maximum' : 'terug-termijn';
  return [schrijf(zin, { ...regelingwaarden(deel), ...jaarwaarden(onderwerpen) }, sjablonen)];
}

/** What goes to a reserve or the result, is not decided or is short. */
function beschrijfOverige(deel: Regelingdeel, context: Opstelcontext): readonly Ontwerp[] {
  const { bestemming } = deel;
  const { sjablonen } = context;
  const waarden = regelingwaarden(deel);
  const naar = (['reservering', 'resultaat'] as const).filter((kant) => bestemming[kant] > 0);
  const reserve = reserveVan(deel);
  return [
    ...naar.map((kant) => beschrijfEen(deel, kant, context)),
    ...(bestemming.nogTeBesluiten > 0
      ? [
          schrijf('over-regeling', { ...waarden, bedrag: toonBedrag(bestemming.nogTeBesluiten) }, sjablonen),
          beschrijfOpen(deel, context),
        ]
      : []),
    ...(bestemming.tekort > 0
      ? [schrijf('regeling-tekort-bedrag', { ...waarden, tekort: toonBedrag(bestemming.tekort) }, sjablonen)]
      : []),
    ...(bestemming.reservering < 0 && reserve !== null
      ? [
          schrijf(
            'tekort-reserve',
            { ...waarden, tekort: toonBedrag(-bestemming.reservering), bestemming: reserve },
            sjablonen,
          ),
        ]
      : []),
  ];
}
