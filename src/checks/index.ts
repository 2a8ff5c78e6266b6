import { akkoordOntbreekt } from './akkoord-ontbreekt';
import { batenEnLastenOngelijk } from './baten-en-lasten-ongelijk';
import { bedragAlsTekst } from './bedrag-als-tekst';
import { bedragOntbreekt } from './bedrag-ontbreekt';
import { beginstandWijktAf } from './beginstand-wijkt-af';
import { bestedingstermijnVoorbij } from './bestedingstermijn-voorbij';
import { bestemmingVolgtRegelNiet } from './bestemming-volgt-regel-niet';
import type { Check } from './check';
import { eenheidWijktAf } from './eenheid-wijkt-af';
import { eindsaldoKloptNiet } from './eindsaldo-klopt-niet';
import { externeKoppeling } from './externe-koppeling';
import { formuleWijktAf } from './formule-wijkt-af';
import { formulefout } from './formulefout';
import { instellingenOngeldig } from './instellingen-ongeldig';
import { naamWijktAf } from './naam-wijkt-af';
import { nietHerberekend } from './niet-herberekend';
import { onderschrijdingZonderToelichting } from './onderschrijding-zonder-toelichting';
import { overschrijdingZonderDekking } from './overschrijding-zonder-dekking';
import { overschrijdingZonderToelichting } from './overschrijding-zonder-toelichting';
import { percentageKloptNiet } from './percentage-klopt-niet';
import { postDubbel } from './post-dubbel';
import { regelingDubbel } from './regeling-dubbel';
import { regelingOnbekend } from './regeling-onbekend';
import { regelingOntbreekt } from './regeling-ontbreekt';
import { regelingOverbesteed } from './regeling-overbesteed';
import { regelingSluitNietAan } from './regeling-sluit-niet-aan';
import { saldoKloptNiet } from './saldo-klopt-niet';
import { tekenOmgedraaid } from './teken-omgedraaid';
import { themalijnSluitNietAan } from './themalijn-sluit-niet-aan';
import { toegestaanOnduidelijk } from './toegestaan-onduidelijk';
import { termijnenTegenstrijdig } from './termijnen-tegenstrijdig';
import { toelichtingNoemtAnderBedrag } from './toelichting-noemt-ander-bedrag';
import { toelichtingNoemtAndereBestemming } from './toelichting-noemt-andere-bestemming';
import { toelichtingNoemtAndereRichting } from './toelichting-noemt-andere-richting';
import { toelichtingVerouderd } from './toelichting-verouderd';
import { totaalKloptNiet } from './totaal-klopt-niet';
import { totaalMistRij } from './totaal-mist-rij';
import { totaalTeltDubbel } from './totaal-telt-dubbel';
import { totalenVerschillen } from './totalen-verschillen';
import { vasteWaardeInFormulekolom } from './vaste-waarde-in-formulekolom';
import { verborgenBedragen } from './verborgen-bedragen';
import { wijzigingSluitNietAan } from './wijziging-sluit-niet-aan';
import { wijzigingZonderBesluit } from './wijziging-zonder-besluit';

/** Every check, in the order of the report. */
export const checks: readonly Check[] = [
  bedragAlsTekst,
  formulefout,
  bedragOntbreekt,
  eenheidWijktAf,
  verborgenBedragen,
  saldoKloptNiet,
  eindsaldoKloptNiet,
  totaalKloptNiet,
  totaalMistRij,
  totaalTeltDubbel,
  vasteWaardeInFormulekolom,
  formuleWijktAf,
  tekenOmgedraaid,
  themalijnSluitNietAan,
  regelingSluitNietAan,
  batenEnLastenOngelijk,
  totalenVerschillen,
  wijzigingSluitNietAan,
  beginstandWijktAf,
  wijzigingZonderBesluit,
  naamWijktAf,
  postDubbel,
  regelingDubbel,
  regelingOntbreekt,
  regelingOnbekend,
  bestemmingVolgtRegelNiet,
  akkoordOntbreekt,
  bestedingstermijnVoorbij,
  termijnenTegenstrijdig,
  regelingOverbesteed,
  toegestaanOnduidelijk,
  overschrijdingZonderToelichting,
  overschrijdingZonderDekking,
  onderschrijdingZonderToelichting,
  toelichtingNoemtAnderBedrag,
  toelichtingNoemtAndereRichting,
  toelichtingNoemtAndereBestemming,
  toelichtingVerouderd,
  percentageKloptNiet,
  externeKoppeling,
  nietHerberekend,
  instellingenOngeldig,
];
