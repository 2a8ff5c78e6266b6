import { Leesfout } from '../cli/leesfout';
import { Hostfout } from '../host/hostfout';
import { element } from './element';
import { icoon } from './icoon';
import type { Woorden } from './woorden';

/** One line under the toolbar, until it is closed or another takes its place. */
export class Meldingen {
  readonly wortel = element('div', { class: 'meldingen', role: 'status' });

  constructor(private readonly naSluiten: () => void) {}

  toon(soort: 'goed' | 'let', tekst: string, { sluiten }: Woorden): void {
    const sluit = element('button', { class: 'klein', type: 'button', 'aria-label': sluiten });
    sluit.append(icoon('kruis'));
    sluit.addEventListener('click', () => {
      this.wis();
      this.naSluiten();
    });
    this.wortel.replaceChildren(
      element('div', { class: `melding ${soort}` }, icoon(soort), element('span', {}, tekst), sluit),
    );
  }

  wis(): void {
    this.wortel.replaceChildren();
  }
}

/** A sentence for the user; what is wrong with an argument depends on whether a cell is being typed in. */
export function uitlegVan(fout: unknown, woorden: Woorden, inCel: boolean): string {
  if (fout instanceof Leesfout) return fout.message;
  if (!(fout instanceof Hostfout)) return woorden.mislukt(fout instanceof Error ? fout.message : String(fout));
  if (fout.code === 'AccessDenied') return woorden.geenToegang;
  if (fout.code === 'ItemAlreadyExists') return woorden.bestaatAl;
  if (fout.code === 'InvalidOperation') return woorden.laatsteBlad;
  if (fout.code === 'InvalidArgument') return inCel ? woorden.geenFormule : woorden.ongeldigeNaam;
  return woorden.mislukt(fout.message);
}
