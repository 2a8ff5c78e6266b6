/** Ends a function with #WAARDE! in its cell and a Dutch sentence that Excel shows beside it. */
export function weiger(zin: string): never {
  // An Error, though its type does not say so.
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, zin) as unknown as Error;
}
