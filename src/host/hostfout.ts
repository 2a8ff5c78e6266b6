const TEKSTEN = {
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Press Enter or Escape and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this action.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
} as const;

const isBekend = (code: string): code is keyof typeof TEKSTEN => code in TEKSTEN;

/** An error as Excel gives it to the add-in; `code` is an Excel.ErrorCodes value. */
export class Hostfout extends Error {
  constructor(
    readonly code: string,
    bericht?: string,
  ) {
    super(bericht ?? (isBekend(code) ? TEKSTEN[code] : code));
    this.name = 'Hostfout';
  }
}

export const VERKEERDE_VORM =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** What the emulation lacks must fail, so that no test passes by accident. */
export function nietGeemuleerd(wat: string): Hostfout {
  return new Hostfout('NotImplemented', `The emulated Excel has no ${wat}`);
}
