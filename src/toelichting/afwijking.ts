import { zoekNietBegroot } from './zoekNietBegroot';
import { cijferwaarden, isBetwist, type Richting, richtingVan, toonSaldo } from './cijferwaarden';
import type { Cijfer, Onderwerp } from './onderwerp';
import { opsomming } from './opsomming';
import type { Ontwerp } from './sjabloon';
import { schrijf } from './schrijf';
import type { Zin } from './standaardzinnen';
import type { Opstelcontext } from './stelOp';

const MEESTE_GENOEMD = 3;
const NIETS: Ontwerp = { tekst: '', open: [] };

type Zinnen = Readonly<Record<Richting, Zin>>;

const ZINNEN = {
  lasten: {
    meer: 'afwijking-meer',
    minder: 'afwijking-minder',
    geen: 'afwijking-geen',
    onbekend: 'afwijking-onbekend',
  },
  baten: { meer: 'baten-meer', minder: 'baten-minder', geen: 'baten-geen', onbekend: 'afwijking-onbekend' },
  samen: { meer: 'samen-meer', minder: 'samen-minder', geen: 'samen-geen', onbekend: 'afwijking-onbekend' },
  totaal: { meer: 'totaal-meer', minder: 'totaal-minder', geen: 'totaal-geen', onbekend: 'afwijking-onbekend' },
  samenBaten: {
    meer: 'samen-baten-meer',
    minder: 'samen-baten-minder',
    geen: 'samen-baten-geen',
    onbekend: 'afwijking-onbekend',
  },
  saldo: { meer: 'samen-verschil', minder: 'samen-verschil', geen: 'samen-gelijk', onbekend: 'afwijking-onbekend' },
  regeling: {
    meer: 'regeling-tekort',
    minder: 'regeling-over',
    geen: 'regeling-geen',
    onbekend: 'afwijking-onbekend',
  },
} as const satisfies Record<string, Zinnen>;

/** What kind of money a subject is about: both when it adds up income and cost. */
export function aardVan({ kant, soort, posten }: Onderwerp): 'lasten' | 'baten' | 'saldo' {
  const baten = posten.some((rij) => rij.kant === 'baten');
  if (!baten) return kant;
  return soort === 'post' || posten.every((rij) => rij.kant === 'baten') ? 'baten' : 'saldo';
}

/** How much more or less than budgeted. */
export function beschrijfAfwijking(onderwerp: Onderwerp, { onderwerpen, sjablonen }: Opstelcontext): Ontwerp {
  return schrijf(zinVoor(onderwerp), cijferwaarden(onderwerp, onderwerpen), sjablonen);
}

/** Which posten deviate most, for a subject that adds up several. */
export function noemGrootste(onderwerp: Onderwerp, { onderwerpen, sjablonen }: Opstelcontext): Ontwerp {
  if (onderwerp.saldo === null || onderwerp.posten.length < 2 || aardVan(onderwerp) !== 'lasten') return NIETS;
  const afwijkend = onderwerp.posten.flatMap((rij) => {
    const post = onderwerpen.bij(rij);
    const zeker = post?.soort === 'post' && post.saldo !== null && !isBetwist(post.saldo) && post.saldo.bedrag !== 0;
    return zeker ? [{ naam: post.naam, saldo: post.saldo }] : [];
  });
  if (afwijkend.length < 2) return NIETS;
  const grootste = afwijkend
    .sort((a, b) => Math.abs(b.saldo.bedrag) - Math.abs(a.saldo.bedrag))
    .slice(0, MEESTE_GENOEMD);
  const posten = grootste.map(({ naam, saldo }) => `${toonSaldo(saldo) as string} ${richtingVan(saldo)} op ${naam}`);
  return schrijf('samen-grootste', { posten: opsomming(posten) }, sjablonen);
}

/** How much of what a regeling has left no post budgeted, where a line of the workbook says so. */
export function noemNietBegroot(onderwerp: Onderwerp, { onderwerpen, sjablonen }: Opstelcontext): Ontwerp {
  const groep = onderwerp.soort === 'regeling' ? onderwerp.delen?.[0]?.groep : undefined;
  const delen = groep === undefined ? [] : (zoekNietBegroot(onderwerpen)?.delen ?? []);
  const deel = delen.find((d) => d.groep === groep);
  const saldo = onderwerp.saldo?.bedrag ?? 0;
  if (deel === undefined || deel.saldo.bedrag > saldo || onderwerp.posten.length === 0) return NIETS;
  return schrijf('regeling-niet-begroot', { bedrag: toonSaldo(deel.saldo) }, sjablonen);
}

function zinVoor(onderwerp: Onderwerp): Zin {
  const { soort, saldo, realisatie, rijen } = onderwerp;
  if (soort === 'niet-begroot') return 'niet-begroot';
  if (saldo === null) return 'afwijking-zonder-realisatie';
  const richting = richtingVan(saldo);
  if (soort === 'regeling' && rijen.length > 0)
    return isNul(realisatie) && richting === 'minder' ? 'regeling-niets' : ZINNEN.regeling[richting];
  const aard = aardVan(onderwerp);
  if (aard === 'saldo') return ZINNEN.saldo[richting];
  if (soort === 'post') return bijzonder(aard, onderwerp, richting) ?? ZINNEN[aard][richting];
  if (aard === 'baten') return ZINNEN.samenBaten[richting];
  if (soort === 'totaal' && rijen[0]?.tabel.naam === onderwerp.naam) return ZINNEN.totaal[richting];
  return isNul(realisatie) && richting === 'minder' ? 'samen-niet-gebruikt' : ZINNEN.samen[richting];
}

/** A post of which nothing was spent or received, or nothing was budgeted. */
function bijzonder(aard: 'lasten' | 'baten', { begroting, realisatie }: Onderwerp, richting: Richting): Zin | null {
  const baten = aard === 'baten';
  if (isNul(begroting) && isNul(realisatie)) return baten ? 'baten-geen' : 'afwijking-niets';
  if (isNul(begroting) && richting === 'meer') return baten ? 'baten-niet-begroot' : 'afwijking-niet-begroot';
  if (isNul(realisatie) && richting === 'minder') return baten ? 'baten-niets' : 'afwijking-niet-gebruikt';
  return null;
}

function isNul(cijfer: Cijfer | null): boolean {
  return cijfer !== null && richtingVan(cijfer) === 'geen';
}
