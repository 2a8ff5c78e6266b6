import { merkVan } from '../sheet/bladmerk';
import { Excelfout } from './excelfout';
import { verwijderMarkering, zoekMarkeringen } from './markering';
import { zoekEigenBladen } from './merk';
import { voerUit } from './voerUit';

/** What Sluitend left in the workbook, by the names of the sheets. */
export interface Sporen {
  /** Sheets with our marking on them. */
  readonly gemarkeerd: readonly string[];
  /** Sheets that Sluitend made; deleting them cannot be undone. */
  readonly bladen: readonly string[];
  /** Those of them that hold on to what was released. */
  readonly vrijgaven: readonly string[];
}

export interface Opruiming {
  readonly markeringen: number;
  readonly bladen: readonly string[];
  /** Dutch sentences: what was left, and why. */
  readonly overgeslagen: readonly string[];
}

const GEVOLG = 'Het blad staat er nog.';

/** What `verwijderSluitend` would remove, to show before it is done. Throws Excelfout. */
export async function zoekSporen(): Promise<Sporen> {
  const gemarkeerd = await zoekMarkeringen();
  const bladen = await zoekEigenBladen();
  const vrijgaven = bladen.filter(({ merk }) => merk.toLowerCase() === merkVan('vrijgave').toLowerCase());
  return { gemarkeerd, bladen: bladen.map(({ naam }) => naam), vrijgaven: vrijgaven.map(({ naam }) => naam) };
}

/**
 * Removes the markings, and of the sheets in `bladen` those that still carry our marker: what was not in the list that the user
 * saw stays. Throws Excelfout.
 */
export async function verwijderSluitend({ bladen }: Pick<Sporen, 'bladen'>): Promise<Opruiming> {
  const markering = await verwijderMarkering();
  const eigen = (await zoekEigenBladen()).filter(({ naam }) => bladen.includes(naam));
  const weg: string[] = [];
  const overgeslagen = [...markering.overgeslagen];
  for (const blad of eigen) {
    try {
      await verwijderBlad(blad.id);
      weg.push(blad.naam);
    } catch (fout) {
      if (!(fout instanceof Excelfout)) throw fout;
      overgeslagen.push(`Blad ${blad.naam} is niet verwijderd. ${fout.message}`);
    }
  }
  return { markeringen: markering.verwijderd, bladen: weg, overgeslagen };
}

/** Throws Excelfout; also when Excel would refuse with an error that says nothing. */
function verwijderBlad(id: string): Promise<void> {
  return voerUit(GEVOLG, async ({ workbook: { worksheets } }, reis) => {
    worksheets.load('items/id,items/visibility');
    await reis();
    const blad = worksheets.items.find((ander) => ander.id === id);
    if (!blad) return;
    if (blad.visibility === 'VeryHidden') weiger('Het blad is diep verborgen.', 'Maak het eerst zichtbaar.');
    if (!worksheets.items.some((ander) => ander !== blad && ander.visibility === 'Visible')) {
      weiger('Het is het enige zichtbare blad.', 'Voeg eerst een ander blad toe.');
    }
    blad.delete();
    await reis();
  });
}

function weiger(wat: string, doe: string): never {
  throw new Excelfout(`${wat} ${doe}`, null, false);
}
