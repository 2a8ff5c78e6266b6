import * as functies from './functies';

/** What Excel calls by the id that functions.json gives. */
CustomFunctions.associate({
  SALDO: functies.saldo,
  AFWIJKING: functies.afwijking,
  OVERHEVELING: functies.overheveling,
  TERUGBETALING: functies.terugbetaling,
  BESTEMMING: functies.bestemming,
  BEDRAG: functies.bedrag,
  STATUS: functies.status,
  PERREGELING: functies.perRegeling,
});
