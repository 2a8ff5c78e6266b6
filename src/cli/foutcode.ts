/** The code of an error that Node raises, such as "ENOENT"; undefined for any other. */
export function foutcode(oorzaak: unknown): string | undefined {
  const heeftCode = typeof oorzaak === 'object' && oorzaak !== null && 'code' in oorzaak;
  return heeftCode && typeof oorzaak.code === 'string' ? oorzaak.code : undefined;
}
