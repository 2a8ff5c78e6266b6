import { getal, mb, msMetSpreiding, type Spreiding } from './getallen';
import { HERHALINGEN, herhaald, spreidingVan } from './herhaald';
import { GROOT, PER_AANTAL, PER_BLAD, PER_TEKST } from './meetmaten';
import type { Meetprocessen } from './meetprocessen';
import type { Maat } from './meetwerkmap';
import type { Reviewmeting } from './reviewproces';
import type { Deel } from './uitslag';

export interface Reviewuitslag {
  readonly maat: Maat;
  readonly cellen: number;
  readonly koud: Spreiding;
  readonly warm: Spreiding;
  readonly vast: number;
  readonly piek: number;
  readonly vooraf: number;
}

/** Reviews of generated workbooks, each in fresh processes. */
export class Reviews {
  private readonly bekend = new Map<Maat, Reviewuitslag>();

  constructor(private readonly processen: Meetprocessen) {}

  /** Measured once per size. */
  van(maat: Maat): Reviewuitslag {
    const eerder = this.bekend.get(maat);
    if (eerder) return eerder;
    const metingen = herhaald(() => this.processen.json<Reviewmeting>('review', JSON.stringify(maat)));
    const uitslag: Reviewuitslag = {
      maat,
      cellen: metingen[0]!.cellen,
      koud: spreidingVan(metingen, (m) => m.koud),
      warm: spreidingVan(metingen, (m) => m.warm),
      vast: spreidingVan(metingen, (m) => m.vast).mediaan,
      piek: spreidingVan(metingen, (m) => m.piek).hoogste,
      vooraf: spreidingVan(metingen, (m) => m.vooraf).hoogste,
    };
    this.bekend.set(maat, uitslag);
    return uitslag;
  }
}

const KOPPEN = ['cellen', 'eerste review', 'tweede review', 'per post', 'houdt vast', 'meeste geheugen'];

function reviewcellen({ maat, cellen, koud, warm, vast, piek, vooraf }: Reviewuitslag): readonly string[] {
  return [
    getal(cellen),
    msMetSpreiding(koud),
    msMetSpreiding(warm),
    `${getal((warm.mediaan / maat.posten) * 1000, 1)} µs`,
    mb(vast),
    `${mb(piek)}, waarvan ${mb(vooraf)} vooraf`,
  ];
}

/** How many times as long the second review takes when there are ten times as many posts. */
function groei(klein: Reviewuitslag, groot: Reviewuitslag): string {
  const tijd = Math.log(groot.warm.mediaan / klein.warm.mediaan);
  return `${getal(10 ** (tijd / Math.log(groot.maat.posten / klein.maat.posten)), 1)} ×`;
}

export function perAantal(reviews: Reviews, maten: readonly Maat[] = PER_AANTAL): Deel {
  const uitslagen = maten.map((maat) => reviews.van(maat));
  return {
    kop: 'Review, naar het aantal posten',
    tekst: [
      `Werkmappen waarin alles klopt: ${GROOT.bladen} themalijnen met zes kolommen, saldo en totalen als formule, bij elke post een korte tekst, een totaaloverzicht en een tabel per regeling. Steeds de mediaan van ${HERHALINGEN} verse processen, met de laagste en de hoogste. De eerste review is de eerste van het proces, als nog niets is opgewarmd; de tweede gaat over dezelfde werkmap. Gebouwd zoals de opdrachtregel.`,
      '“Per post” is van de tweede review; “per tienvoud” is hoeveel keer zo lang zij duurt bij tien keer zo veel posten: 10 is lineair. “Houdt vast” is wat de uitkomst in gebruik houdt naast de werkmap; “meeste geheugen” is van het hele proces, met de werkmap.',
    ],
    tabel: {
      koppen: ['posten', ...KOPPEN, 'per tienvoud'],
      rijen: uitslagen.map((uitslag, i) => [
        getal(uitslag.maat.posten),
        ...reviewcellen(uitslag),
        i === 0 ? '' : groei(uitslagen[i - 1]!, uitslag),
      ]),
    },
  };
}

export function perBlad(reviews: Reviews): Deel {
  return {
    kop: 'Review, naar het aantal bladen',
    tekst: [
      `${getal(GROOT.posten)} posten, verdeeld over de bladen. Bij 300 bladen staan de lasten per regeling als getal in hun tabel: de formule zou langer zijn dan Excel toestaat.`,
    ],
    tabel: {
      koppen: ['bladen', ...KOPPEN],
      rijen: PER_BLAD.map((maat) => [getal(maat.bladen), ...reviewcellen(reviews.van(maat))]),
    },
  };
}

const TEKSTEN = {
  geen: 'zonder tekst',
  kort: 'een korte tekst zonder bedrag',
  bedragen: 'een eigen tekst die begroting en realisatie noemt',
} as const;

export function perTekst(reviews: Reviews): Deel {
  return {
    kop: 'Review, naar de toelichtingen',
    tekst: [
      `${getal(GROOT.posten)} posten. Een tekst met bedragen wordt gelezen en met de cijfers vergeleken; zonder tekst ontbreekt bij bijna de helft van de posten een toelichting, en is elk daarvan een bevinding.`,
    ],
    tabel: {
      koppen: ['bij elke post', ...KOPPEN],
      rijen: PER_TEKST.map((maat) => [TEKSTEN[maat.teksten], ...reviewcellen(reviews.van(maat))]),
    },
  };
}
