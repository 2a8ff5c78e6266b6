import type { Tabelvorm } from './tabelvorm';

/** The table of the sheet Sluitend that the custom functions read too; on its own, so that they need not carry the others. */
export const REGELINGENTABEL: Tabelvorm = {
  titel: 'Regelingen',
  kolommen: {
    id: 'Id',
    regeling: 'Regeling',
    aliassen: 'Aliassen',
    verstrekker: 'Verstrekker',
    regel: 'Regel',
    maximum: 'Maximum',
    bestedenTot: 'Besteden tot',
    looptijdTot: 'Looptijd tot',
    akkoord: 'Akkoord (document)',
    akkoordDatum: 'Akkoord datum',
    akkoordStatus: 'Akkoord status',
    tranches: 'Tranches',
    bron: 'Bron',
  },
  nodig: [['regeling', 'id']],
  gevolg: 'De hele rij telt niet mee; een meegeleverde regeling blijft zoals zij is.',
};
