import { akkoordOntbreekt } from './akkoord-ontbreekt';
import { batenEnLastenOngelijk } from './baten-en-lasten-ongelijk';
import { bestedingstermijnVoorbij } from './bestedingstermijn-voorbij';
import { bestemmingVolgtRegelNiet } from './bestemming-volgt-regel-niet';
import type { Check } from './check';
import { naamWijktAf } from './naam-wijkt-af';
import { postDubbel } from './post-dubbel';
import { regelingOnbekend } from './regeling-onbekend';
import { regelingOntbreekt } from './regeling-ontbreekt';
import { regelingOverbesteed } from './regeling-overbesteed';
import { regelingSluitNietAan } from './regeling-sluit-niet-aan';
import { saldoKloptNiet } from './saldo-klopt-niet';
import { themalijnSluitNietAan } from './themalijn-sluit-niet-aan';
import { totaalKloptNiet } from './totaal-klopt-niet';
import { totalenVerschillen } from './totalen-verschillen';
import { wijzigingSluitNietAan } from './wijziging-sluit-niet-aan';

/** Every check, in the order of the report. */
export const checks: readonly Check[] = [
  saldoKloptNiet,
  totaalKloptNiet,
  themalijnSluitNietAan,
  regelingSluitNietAan,
  batenEnLastenOngelijk,
  totalenVerschillen,
  wijzigingSluitNietAan,
  naamWijktAf,
  postDubbel,
  regelingOntbreekt,
  regelingOnbekend,
  bestemmingVolgtRegelNiet,
  akkoordOntbreekt,
  bestedingstermijnVoorbij,
  regelingOverbesteed,
];
