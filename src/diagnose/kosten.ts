/**
 * What a hypothesis costs; the cheapest explanation wins. All weights stand here, with what they were chosen for. They were
 * set on generated workbooks with seeded errors (tests/diagnose/eigenschap.test.ts draws from the same generator).
 */
export const KOSTEN = {
  /** Per broken vergelijking closed. A second cause would cost about this much, so that one cause for two beats two causes. */
  gesloten: -8,
  /** A formula that demonstrably covers other cells than the relation: no accident explains that away. */
  bewezen: 0,
  /** A formula that was filled in elsewhere as well, where it is right. */
  doorgevoerd: 4,
  /** A typed result among formulas: if another amount were wrong, a formula would have been typed over as well. */
  overschreven: -3,
  /** The printed value follows from the proposed one by a known slip. */
  mechanisme: 1,
  /** One other digit: a difference of a digit and zeros makes that of nearly every amount. */
  vervangen: 1.5,
  /** The printed value stands next to it as well. Weaker: a post that is spent to the euro has the same amount twice. */
  elders: 3,
  /** Any other value. Only 4 above a known slip: about one cell in fifty shows a slip by accident. */
  onbekend: 5,
  /** A negative amount in a column that has none. */
  negatief: 3,
  /** The sign of a row was turned in its total only: the row itself goes first. */
  tekenInTotaal: 4,
  /**
   * Once, as soon as any typed cell must move along: a second thing must then have happened, and a cell that explains
   * everything by itself goes first, also when another one happens to show a known slip.
   */
  doorgerekend: 4,
  /** Per typed cell that moves along. */
  mee: 1,
  /**
   * A relation that becomes exact (or stops being so) within its slack. Most rows and totals close to the unit, so the slack of
   * a long total must not hide which column the difference is in.
   */
  precies: 1.5,
  /** A broken relation closes within its slack but not exactly: a slip that is a unit off must explain a lot to win. */
  afgerond: 2.5,
  /**
   * The row of the corrected cell was broken and stays so, with another residual: two errors in a row are rarer than two in a
   * column, so that the row gives the correction and a total is left for the next cause.
   */
  rijOpen: 4,
  /** The runner-up must be this much dearer, or the cause is not unique. */
  marge: 2,
} as const;
