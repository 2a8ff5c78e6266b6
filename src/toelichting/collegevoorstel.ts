import type { Rij } from '../begroting/begroting';
import { beschrijfAfwijking } from './afwijking';
import { toonSaldo } from './cijferwaarden';
import { beschrijfBestemming } from './bestemming';
import type { Cijfer, Onderwerpen } from './onderwerp';
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
  const overschreden = onderwerpen.posten.flatMap((rij) => overschrijdingVan(rij, onderwerpen));
  if (overschreden.length === 0) return schrijf('overschrijdingen-geen', {}, sjablonen);
  const posten = noem(overschreden);
  const zonder = overschreden.filter(({ rij }) => context.dekking(rij)?.ongedekt !== 0);
  if (zonder.length === 0) return schrijf('overschrijdingen-gedekt', { posten }, sjablonen);
  return schrijf('overschrijdingen-deels', { posten, 'zonder dekking': noem(zonder) }, sjablonen);
}

interface Overschrijding {
  readonly rij: Rij;
  readonly naam: string;
  readonly saldo: Cijfer;
}

function overschrijdingVan(rij: Rij, onderwerpen: Onderwerpen): readonly Overschrijding[] {
  const onderwerp = onderwerpen.bij(rij);
  if (onderwerp?.soort !== 'post' || onderwerp.kant === 'baten') return [];
  const { naam, saldo } = onderwerp;
  return saldo !== null && saldo.bedrag < 0 ? [{ rij, naam, saldo }] : [];
}

/** By name with their amount, the largest first. */
function noem(overschrijdingen: readonly Overschrijding[]): Ontwerp {
  const opVolgorde = [...overschrijdingen].sort((a, b) => a.saldo.bedrag - b.saldo.bedrag);
  const genoemd = opVolgorde.slice(0, MEESTE_GENOEMD);
  const namen = genoemd.map(({ naam, saldo }) => samen(toonSaldo(saldo), ` op ${naam}`));
  const rest = opVolgorde.length - genoemd.length;
  return lijst(
    rest === 0
      ? namen
      : [
          ...namen,
          samen(rest === 1 ? 'een kleiner bedrag op 1 andere post' : `kleinere bedragen op ${rest} andere posten`),
        ],
  );
}

function onderKop(kop: string, zinnen: readonly Ontwerp[]): Ontwerp {
  const tekst = aaneen(zinnen, ' ');
  return tekst.tekst === '' ? tekst : samen(`${kop}\n`, tekst);
}
