import { som, type Bedrag } from '../begroting/bedrag';
import type { Tabel } from '../begroting/begroting';
import { plaatsVan } from '../begroting/plaats';
import type { Regel } from '../regelingen/regeling';
import { bereikadres } from '../sheet/adres';
import type { Regelinggroep } from '../sheet/herkenning';
import type { Dekking, Dekkingsbron } from '../toelichting/dekking';
import { namenindex } from '../toelichting/namenindex';
import { opsomming } from '../toelichting/opsomming';
import { hoofdletter } from '../toelichting/toetsBedrag';
import { plat } from '../toelichting/zinnen';
import type { Bevinding, Check, Checkcontext, NietBeoordeeld } from './check';
import type { Toelichtingpost } from '../toelichting/toelichtingstand';
import { perTabel, toonInTabel, zonderKolomToelichting } from './zonderToelichting';

/** More posten than this are counted, not named. */
const MEESTE_BRONNEN = 3;

/** Other money than that of the regeling. */
const ANDER_GELD =
  /\b(\w*reserves?|algemene middelen|eigen middelen|gemeentelijke middelen|voorziening|weerstandsvermogen|begrotingsruimte|resultaat|cofinanciering|(eigen|extra|aanvullende) bijdragen?)\b/i;

/** An overschrijding, or the part of it that is one regeling's. */
interface TeDekken {
  readonly toelichting: Toelichtingpost;
  readonly groep: Regelinggroep;
  readonly dekking: Dekking;
}

export const overschrijdingZonderDekking: Check = {
  id: 'overschrijding-zonder-dekking',
  groep: 'toelichting',
  titel: 'Overschrijding zonder genoemde dekking',
  ernst: 'let-op',
  waarom:
    'Geld van een regeling mag alleen betalen wat bij die regeling hoort. Betaalt een post uit een andere themalijn mee, of is er geen geld meer, dan hoort dat in de toelichting te staan.',
  bron: 'Twentse Koers 2024: één overschrijding kan alleen worden betaald door posten van dezelfde uitkering in een andere themalijn; de tekst zegt dat niet.',
  beperking:
    'Kan de themalijn zelf betalen uit dezelfde regeling, dan is er niets te melden. Elke euro die over is, betaalt één keer. Eigen middelen en reserves zijn niet aan een doel gebonden en blijven buiten beschouwing. Noemt de tekst een reserve of ander eigen geld, dan geldt dat als dekking; of dat geld er is, wordt niet beoordeeld. Dat een regeling als geheel tekortkomt, meldt regeling-overbesteed.',
  *zoek(context) {
    for (const [tabel, overschrijdingen] of perTabel(context.toelichtingen.filter(({ saldo }) => saldo < 0))) {
      const bekend = overschrijdingen.map((toelichting) => teDekken(toelichting, context));
      const buiten = bekend
        .flat()
        .filter(({ groep, dekking }) => isGeoormerkt(groep) && (dekking.ongedekt > 0 || elders(dekking).length > 0));
      const leesbaar = buiten.filter(({ toelichting }) => toelichting.heeftKolom || toelichting.tekst !== null);
      if (bekend.some((delen) => delen.length === 0)) yield zonderRegeling(tabel);
      if (leesbaar.length < buiten.length) yield zonderKolomToelichting(tabel);
      const ongenoemd = leesbaar.filter((gezocht) => !isGenoemd(gezocht, context));
      for (const delen of perPost(ongenoemd)) yield bevinding(delen, context);
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'De themalijn betaalt zelf',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Buurtcoach', 'SPUK IZA', 1200, 1250, -50, 'Extra uren.'],
            ['Schoolplein', 'SPUK IZA', 800, 650, 150, null],
            ['Totaal', null, 2000, 1900, 100, null],
          ],
        },
      },
      {
        titel: 'De toelichting noemt de post die betaalt',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Buurtcoach', 'SPUK IZA', 1200, 1250, -50, 'Extra uren. Dekking: Wooncoach, themalijn Wonen.'],
            ['Schoolplein', 'SPUK GALA', 800, 650, 150, null],
            ['Totaal', null, 2000, 1900, 100, null],
          ],
          Wonen: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Wooncoach', 'SPUK IZA', 700, 500, 200, null],
            ['Huurteam', 'SPUK GALA', 300, 290, 10, null],
            ['Totaal', null, 1000, 790, 210, null],
          ],
        },
      },
      {
        titel: 'Eigen middelen mogen overal aan op',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Buurtcoach', 'Eigen middelen', 1200, 1250, -50, 'Extra uren.'],
            ['Schoolplein', 'SPUK GALA', 800, 650, 150, null],
            ['Totaal', null, 2000, 1900, 100, null],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Alleen een post in een andere themalijn kan betalen',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Buurtcoach', 'SPUK IZA', 1200, 1250, -50, 'Extra uren.'],
            ['Schoolplein', 'SPUK GALA', 800, 650, 150, null],
            ['Totaal', null, 2000, 1900, 100, null],
          ],
          Wonen: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Wooncoach', 'SPUK IZA', 700, 500, 200, null],
            ['Huurteam', 'SPUK GALA', 300, 290, 10, null],
            ['Totaal', null, 1000, 790, 210, null],
          ],
        },
        verwacht: 'Jeugd!F2',
      },
      {
        titel: 'Van de regeling is niets meer over',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo', 'Toelichting'],
            ['Buurtcoach', 'SPUK IZA', 1200, 1250, -50, 'Extra uren.'],
            ['Schoolplein', 'SPUK GALA', 800, 650, 150, null],
            ['Totaal', null, 2000, 1900, 100, null],
          ],
        },
        verwacht: 'Jeugd!F2',
      },
    ],
  },
};

/** A reserve pays for what is spent too much of it, and free money may pay for anything. */
const NIET_GEOORMERKT: readonly (Regel['soort'] | undefined)[] = ['reserve', 'egalisatie', 'vrij'];

function isGeoormerkt({ regeling }: Regelinggroep): boolean {
  return !NIET_GEOORMERKT.includes(regeling?.regel.soort);
}

function teDekken(toelichting: Toelichtingpost, { onderwerpen, dekking }: Checkcontext): readonly TeDekken[] {
  const { rij } = toelichting;
  return onderwerpen.regelingenVan(rij).flatMap((groep) => {
    const eigen = dekking(rij, groep);
    return eigen === null ? [] : [{ toelichting, groep, dekking: eigen }];
  });
}

function elders({ bronnen }: Dekking): readonly Dekkingsbron[] {
  return bronnen.filter(({ zelfdeThemalijn }) => !zelfdeThemalijn);
}

/** The text names other money, or, where the regeling has enough, a post of it that has money left. */
function isGenoemd({ toelichting: { tekst }, groep, dekking }: TeDekken, { onderwerpen }: Checkcontext): boolean {
  if (tekst === null) return false;
  if (ANDER_GELD.test(tekst)) return true;
  if (dekking.ongedekt > 0) return false;
  if (dekking.bronnen.some(({ post }) => post.label !== '' && tekst.includes(post.label))) return true;
  const genoemd = namenindex(onderwerpen).zoek(tekst, plat(tekst), { van: 0, tot: tekst.length });
  return genoemd.flatMap(({ posten }) => posten).some((post) => (onderwerpen.saldoOnder(post, groep)?.saldo ?? 0) > 0);
}

function perPost(gezocht: readonly TeDekken[]): Iterable<readonly TeDekken[]> {
  const delen = new Map<Toelichtingpost, TeDekken[]>();
  for (const deel of gezocht) {
    const eerder = delen.get(deel.toelichting);
    if (eerder === undefined) delen.set(deel.toelichting, [deel]);
    else eerder.push(deel);
  }
  return delen.values();
}

/** One finding for the text of a post, whatever the number of regelingen that pay it. */
function bevinding(delen: readonly TeDekken[], context: Checkcontext): Bevinding {
  const { rij, plaats, saldo, onderwerp } = delen[0]!.toelichting;
  const [eerste, ...meer] = delen.map((gezocht) => beschrijf(gezocht, context));
  return {
    soort: 'bevinding',
    cel: plaats,
    cellen: [plaats, ...onderwerp.saldo!.cellen.map(plaatsVan)],
    melding: `${rij.label}: ${[eerste!, ...meer.map(hoofdletter)].join(' ')}`,
    gevonden: Math.round(saldo / rij.tabel.eenheid),
  };
}

function beschrijf({ toelichting, groep, dekking }: TeDekken, context: Checkcontext): string {
  const regeling = groep.naam;
  const bronnen = elders(dekking);
  const bedrag = dekking.ongedekt || dekking.nietBegroot + som(bronnen.map((bron) => bron.bedrag));
  const deel = deelVan(toelichting, bedrag);
  return dekking.ongedekt > 0
    ? `${deel} is niet gedekt. Van ${regeling} is niet genoeg over, en geld van een andere regeling mag dit niet betalen. Wijs ander geld aan en noem het in de toelichting, of boek lasten over die bij een andere regeling horen.`
    : `${deel} kan de themalijn zelf niet betalen uit ${regeling}. Daarvan is elders nog geld over: ${noem(bronnen, dekking.nietBegroot, toelichting, context)}. Noem in de toelichting welke post betaalt.`;
}

/** "de overschrijding van 50", or the part of it. */
function deelVan({ rij, saldo }: Toelichtingpost, bedrag: Bedrag): string {
  const geheel = `de overschrijding van ${toonInTabel(rij, -saldo)}`;
  return bedrag === -saldo ? geheel : `${toonInTabel(rij, bedrag)} van ${geheel}`;
}

function noem(
  bronnen: readonly Dekkingsbron[],
  nietBegroot: Bedrag,
  { rij }: Toelichtingpost,
  { onderwerpen }: Checkcontext,
): string {
  const genoemd = bronnen.slice(0, MEESTE_BRONNEN).map(({ post, bedrag }) => {
    const themalijn = onderwerpen.themalijnVan(post.tabel)?.naam ?? post.tabel.naam;
    return `${post.label} (${themalijn}) ${toonInTabel(rij, bedrag)}`;
  });
  const rest = bronnen.length - genoemd.length;
  if (rest > 0) genoemd.push(`nog ${rest}`);
  if (nietBegroot > 0) genoemd.push(`niet begroot geld ${toonInTabel(rij, nietBegroot)}`);
  return opsomming(genoemd);
}

function zonderRegeling({ blad, bereik }: Tabel): NietBeoordeeld {
  return {
    soort: 'niet-beoordeeld',
    waar: `${blad}!${bereikadres(bereik)}`,
    waarom: 'van een post met een overschrijding is de regeling niet bekend, dus ook niet wie haar mag betalen',
  };
}
