import { algemeneUitkering } from './algemene-uitkering';
import { dumo } from './dumo';
import { egalisatiereserve } from './egalisatiereserve';
import { eigenMiddelen } from './eigen-middelen';
import { provincieOverijssel } from './provincie-overijssel';
import type { Regeling } from './regeling';
import { regioDeal } from './regio-deal';
import { risicoreserve } from './risicoreserve';
import { samsam } from './samsam';
import { spukClientondersteuning } from './spuk-clientondersteuning';
import { spukGalaProgramma15 } from './spuk-gala-programma-15';
import { spukIza } from './spuk-iza';
import { spukLokaleAanpakIsolatie } from './spuk-lokale-aanpak-isolatie';
import { spukLokaleWarmtetransitie } from './spuk-lokale-warmtetransitie';
import { spukSport } from './spuk-sport';
import { zonmw } from './zonmw';

/** The regelingen that come with Sluitend, in the order of the documentation. */
export const regelingen: readonly Regeling[] = [
  spukIza,
  spukGalaProgramma15,
  spukClientondersteuning,
  spukSport,
  spukLokaleAanpakIsolatie,
  spukLokaleWarmtetransitie,
  provincieOverijssel,
  samsam,
  zonmw,
  regioDeal,
  algemeneUitkering,
  dumo,
  eigenMiddelen,
  egalisatiereserve,
  risicoreserve,
];
