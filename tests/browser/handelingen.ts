import type { FrameLocator, Locator, Page } from 'playwright-core';
import { CONTROLEREN } from './openWerkbank';

/** Checks in a pane that shows the tab Controle, and waits until that is done. */
export async function controleer(paneel: FrameLocator): Promise<void> {
  await paneel.getByRole('button', { name: CONTROLEREN }).click();
  await paneel.getByText(/^Gecontroleerd om/).waitFor();
  await paneel.getByRole('button', { name: 'Stoppen' }).waitFor({ state: 'detached' });
}

export async function ga(pagina: Page, adres: string): Promise<void> {
  await pagina.getByRole('textbox', { name: /^Naamvak/ }).fill(adres);
  await pagina.keyboard.press('Enter');
}

export async function typ(pagina: Page, adres: string, tekst: string): Promise<void> {
  await ga(pagina, adres);
  await pagina.keyboard.type(tekst);
  await pagina.keyboard.press('Enter');
}

/** What stands in a cell of the sheet in view; row and column from 1. */
export function cel(pagina: Page, rij: number, kolom: number): Locator {
  return pagina.locator(`.rooster [aria-rowindex="${rij}"] [aria-colindex="${kolom}"]`);
}

/** Drops a file on the page. */
export async function sleep(pagina: Page, naam: string, bytes: Buffer): Promise<void> {
  const overdracht = await pagina.evaluateHandle(
    ([bestand, inhoud]) => {
      const gegevens = new DataTransfer();
      const letters = Uint8Array.from(atob(inhoud!), (teken) => teken.charCodeAt(0));
      gegevens.items.add(new File([letters], bestand!));
      return gegevens;
    },
    [naam, bytes.toString('base64')],
  );
  for (const soort of ['dragover', 'drop']) await pagina.dispatchEvent('body', soort, { dataTransfer: overdracht });
}

/** Chooses from a menu of the toolbar. */
export async function kies(pagina: Page, knop: string, keuze: string): Promise<void> {
  await pagina.getByRole('button', { name: knop }).click();
  await pagina.getByRole('menu').getByText(keuze, { exact: true }).click();
}
