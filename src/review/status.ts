import type { Bestandsrapport } from './rapport';

/**
 * "Sluitend.", or how many findings are open. Accepted findings and what was not judged are counted too. A workbook of which
 * something was not understood is not called "sluitend".
 */
export function status(rapport: Bestandsrapport): string {
  const { bevindingen, nietBeoordeeld } = rapport;
  const open = bevindingen.filter(({ geaccepteerd }) => !geaccepteerd);
  const fouten = open.filter(({ ernst }) => ernst === 'fout').length;
  const delen = [
    telling(fouten, 'fout', 'fouten'),
    telling(open.length - fouten, 'open punt', 'open punten'),
    telling(bevindingen.length - open.length, 'geaccepteerd', 'geaccepteerd'),
    telling(nietBeoordeeld.length, 'niet beoordeeld', 'niet beoordeeld'),
  ].filter((deel) => deel !== null);
  const aantallen = delen.join(', ');
  if (open.length > 0) return `${aantallen}.`;
  const oordeel = oordeelZonderBevindingen(rapport);
  return aantallen === '' ? `${oordeel}.` : `${oordeel} (${aantallen}).`;
}

function oordeelZonderBevindingen(rapport: Bestandsrapport): string {
  if (rapport.tabellen.length === 0) return 'Geen tabel met bedragen herkend: er is niets te controleren';
  return isBegrepen(rapport) ? 'Sluitend' : 'Geen fouten in wat is begrepen';
}

/** Nothing in the workbook was left without being understood. */
export function isBegrepen({ nietBeoordeeld }: Bestandsrapport): boolean {
  return nietBeoordeeld.every(({ controle }) => controle !== 'herkenning');
}

function telling(aantal: number, enkelvoud: string, meervoud: string): string | null {
  return aantal === 0 ? null : `${aantal} ${aantal === 1 ? enkelvoud : meervoud}`;
}
