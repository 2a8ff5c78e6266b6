/** What went wrong in Excel, in a Dutch sentence for the user. `code` is Excel's own code, never shown. */
export class Excelfout extends Error {
  constructor(
    melding: string,
    readonly code: string | null,
    /** Whether the same action may simply be tried again. */
    readonly herhaalbaar: boolean,
    /** What was thrown, for whoever debugs; may hold data of the workbook. */
    cause?: unknown,
  ) {
    super(melding, { cause });
    this.name = 'Excelfout';
  }
}
