import { foutcode } from './foutcode';

const MELDINGEN: Readonly<Record<string, string>> = {
  ENOENT: 'Dit bestand of deze map bestaat niet. Controleer de naam.',
  ENOTDIR: 'Dit bestand of deze map bestaat niet. Controleer de naam.',
  EACCES: 'Dit mag niet worden gelezen: de rechten ontbreken. Vraag toegang of kopieer het naar een eigen map.',
  EPERM: 'Dit mag niet worden gelezen: de rechten ontbreken. Vraag toegang of kopieer het naar een eigen map.',
  EISDIR: 'Dit is een map, geen bestand. Noem een bestand.',
  EBUSY: 'Dit bestand is in gebruik door een ander programma. Sluit het daar en probeer het opnieuw.',
  ERR_FS_FILE_TOO_LARGE: 'Dit bestand is te groot om te lezen. Verdeel de werkmap over meer bestanden.',
};

/** A Dutch sentence for an error of the file system; null for any other error. */
export function bestandsfout(oorzaak: unknown): string | null {
  const code = foutcode(oorzaak);
  if (code === undefined) return null;
  return MELDINGEN[code] ?? `Dit kan niet worden gelezen (${code}). Kopieer het en probeer het opnieuw.`;
}
