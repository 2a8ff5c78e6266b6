/** An amount of money in whole cents, exact: a safe integer. Of a printed amount in a table "x € 1.000" it is the printed figure times 100. */
export type Bedrag = number;
