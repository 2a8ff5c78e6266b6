import { beschrijfAfwijking } from './afwijking';
import { toonSaldo } from './cijferwaarden';
import { beschrijfBestemming } from './bestemming';
import { geheelVan } from './raadsbrief';
import { beschrijfBaten, beschrijfBestemmingen, regelingtotalen } from './regelingtotalen';
import { schrijf } from './schrijf';
import type { Ontwerp } from './sjabloon';
import type { Opstelcontext } from './stelOp';
import { aaneen, lijst, samen } from './vulIn';

const MEESTE_GENOEMD = 10;

/**
 * The section "Kosten, opbrengsten en dekking" of a proposal to the college: what was budgeted and spent, where the baten come
 * from, which posten are overspent and what pays for them, and where money goes that is left. Each part under its own heading.
 */
export function collegevoorstel(context: Opstelcontext): Ontwerp {
  const geheel = geheelVan(context);
  const totalen = regelingtotalen(context);
  const bestemming = totalen === null ? beschrijfBestemming(geheel, context) : beschrijfBestemmingen(totalen, context);
  const opbrengsten = totalen === null ? [] : [onderKop('Opbrengsten', [beschrijfBaten(totalen, context)])];
  return aaneen(
    [
      onderKop('Kosten', [beschrijfAfwijking(geheel, context)]),
      ...opbrengsten,
      onderKop('Dekking', [beschrijfOverschrijdingen(context)]),
      onderKop('Wat overblijft', bestemming),
      onderKop('Gevolgen', [schrijf('gevolgen-gemeente', {}, context.sjablonen)]),
    ],
    '\n\n',
  );
}

/** The posten that are overspent, and whether their own regeling pays. */
function beschrijfOverschrijdingen(context: Opstelcontext): Ontwerp {
  const { onderwerpen, sjablonen } = context;
  const overschreden = onderwerpen.posten.flatMap((rij) => {
    const post = onderwerpen.bij(rij);
    return post?.saldo && post.kant === 'lasten' && post.saldo.bedrag < 0
      ? [{ rij, naam: post.naam, saldo: post.saldo }]
      : [];
  });
  if (overschreden.length === 0) return schrijf('overschrijdingen-geen', {}, sjablonen);
  const grootste = [...overschreden].sort((a, b) => a.saldo.bedrag - b.saldo.bedrag);
  const genoemd = grootste.slice(0, MEESTE_GENOEMD);
  const namen = genoemd.map(({ naam, saldo }) => samen(`${naam} (`, toonSaldo(saldo), ')'));
  const rest = grootste.length - genoemd.length;
  const posten = lijst(rest === 0 ? namen : [...namen, samen(`${rest} andere posten`)]);
  const gedekt = overschreden.every(({ rij }) => context.dekking(rij)?.ongedekt === 0);
  return schrijf(gedekt ? 'overschrijdingen-gedekt' : 'overschrijdingen-deels', { posten }, sjablonen);
}

function onderKop(kop: string, zinnen: readonly Ontwerp[]): Ontwerp {
  const tekst = aaneen(zinnen, ' ');
  return tekst.tekst === '' ? tekst : samen(`${kop}\n`, tekst);
}
