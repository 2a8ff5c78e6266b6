import { celadres } from '../sheet/adres';
import type { Edit } from '../sheet/edit';
import type { Snapshot } from '../sheet/snapshot';
import type { Plaats } from '../begroting/plaats';
import type { Grootboekstap, Invoegplan } from '../toelichting/planInvoeging';
import { TEKSTBLADKOPPEN } from '../toelichting/tekstblad';
import { Excelfout } from './excelfout';
import { soortVan } from './excelfouten';
import type { Invoeguitslag, Schrijfuitslag } from './excelwerkmap';
import { bewaarInstellingen } from './instellingenblad';
import { ingevoegdrij } from './instellingrijen';
import type { Wijziging } from './planWijzigingen';
import { maakOngedaan, schrijfEdits } from './schrijfEdits';
import { voerEenmaalUit } from './voerUit';

/** Some ten cells each, so that one request stays far below 5 MB. */
const RIJEN_PER_KEER = 250;
const TEKENS_PER_KEER = 500_000;

const NIET_GEMAAKT = 'Er is niets ingevoegd.';
const ZONDER_GROOTBOEK =
  'De teksten staan in de werkmap, maar op het blad Sluitend is niet of niet helemaal bijgehouden dat Sluitend ze heeft ingevoegd. Zolang dat zo is, gelden ze als teksten van uzelf.';
const GROOTBOEK_BLIJFT =
  'De cellen zijn hersteld, maar op het blad Sluitend staat nog dat Sluitend de teksten heeft ingevoegd.';
const NIET_SAMEN = 'De cel ernaast kon niet worden gevuld; daarom is deze niet gewijzigd.';

/**
 * Writes the texts of a plan, makes the sheet Toelichting when it is not there, and keeps what was written in the ledger. Throws
 * Excelfout when nothing is known about the texts or nothing was tried; a ledger that could not be written is told.
 */
export async function voegIn({ edits, grootboek, nieuwBlad }: Invoegplan, gezien?: Snapshot): Promise<Invoeguitslag> {
  if (nieuwBlad !== null) await maakTekstblad(nieuwBlad);
  const geschreven = await schrijf(edits, nieuwBlad, gezien);
  const heel = await houdSamen(geschreven, grootboek);
  const gevraagd = new Set(edits);
  const gelukt = new Set(heel.geschreven);
  const ingevoegd = grootboek.filter(({ edit }) => gelukt.has(edit) || !gevraagd.has(edit));
  return { ...heel, ingevoegd, grootboekfout: await bewaar(ingevoegd, ZONDER_GROOTBOEK) };
}

/** Takes back what `voegIn` did, wherever nobody changed it since. Throws Excelfout as `voegIn` does. */
export async function neemTerug(invoeging: Invoeguitslag): Promise<Invoeguitslag> {
  const { geschreven, ingevoegd } = invoeging;
  const uitslag = await maakOngedaan(invoeging);
  const gevraagd = new Set(geschreven.map(adresVan));
  const hersteld = new Map(uitslag.geschreven.map((edit) => [adresVan(edit), edit]));
  const terug = ingevoegd.flatMap(({ edit, was, wordt }): Grootboekstap[] => {
    const adres = adresVan(edit);
    const terugedit = hersteld.get(adres) ?? (gevraagd.has(adres) ? null : edit);
    return terugedit === null ? [] : [{ edit: terugedit, was: wordt, wordt: was }];
  });
  return { ...uitslag, ingevoegd: terug, grootboekfout: await bewaar(terug, GROOTBOEK_BLIJFT) };
}

/** Tries again to keep in the ledger what was inserted or taken back. */
export async function bewaarGrootboek(uitslag: Invoeguitslag): Promise<Invoeguitslag> {
  const teruggenomen = uitslag.ingevoegd.some(({ wordt }) => wordt === null);
  const gevolg = teruggenomen ? GROOTBOEK_BLIJFT : ZONDER_GROOTBOEK;
  return { ...uitslag, grootboekfout: await bewaar(uitslag.ingevoegd, gevolg) };
}

/** A sheet that was made does not go unmentioned when the texts themselves fail. */
async function schrijf(
  edits: readonly Edit[],
  nieuwBlad: string | null,
  gezien: Snapshot | undefined,
): Promise<Schrijfuitslag> {
  try {
    return await schrijfEdits(edits, gezien);
  } catch (fout) {
    if (!(fout instanceof Excelfout) || nieuwBlad === null) throw fout;
    const melding = `${fout.message} Het blad ${nieuwBlad} is al wel gemaakt.`;
    throw new Excelfout(melding, fout.code, fout.herhaalbaar, fout);
  }
}

/** A name without its text, or a text without its name, is taken back. */
async function houdSamen(uitslag: Schrijfuitslag, grootboek: readonly Grootboekstap[]): Promise<Schrijfuitslag> {
  const { geschreven, overgeslagen } = uitslag;
  const rijen = new Set(grootboek.map(({ edit }) => rijVan(edit)));
  const mislukt = new Set(overgeslagen.map(({ edit }) => rijVan(edit)));
  const half = geschreven.filter((edit) => rijen.has(rijVan(edit)) && mislukt.has(rijVan(edit)));
  if (half.length === 0) return uitslag;
  const terug = new Set((await maakOngedaan({ ...uitslag, geschreven: half })).geschreven.map(adresVan));
  return {
    ...uitslag,
    geschreven: geschreven.filter((edit) => !terug.has(adresVan(edit))),
    overgeslagen: [
      ...overgeslagen,
      ...half.filter((edit) => terug.has(adresVan(edit))).map((edit) => ({ edit, waarom: NIET_SAMEN })),
    ],
  };
}

/** Null when the ledger says what it should. */
async function bewaar(wijzigingen: readonly Grootboekstap[], gevolg: string): Promise<string | null> {
  try {
    for (const deel of verdeel(wijzigingen.flatMap(rijwijziging))) await bewaarInstellingen(deel);
    return null;
  } catch (fout) {
    if (!(fout instanceof Excelfout)) throw fout;
    return `${gevolg} ${fout.message}`;
  }
}

function rijwijziging({ was, wordt }: Grootboekstap): Wijziging[] {
  if (wordt !== null) return [{ tabel: 'ingevoegd', rij: ingevoegdrij(wordt) }];
  return was === null ? [] : [{ tabel: 'ingevoegd', rij: { id: was.id }, weg: true }];
}

function verdeel(wijzigingen: readonly Wijziging[]): readonly (readonly Wijziging[])[] {
  const delen: Wijziging[][] = [];
  let tekens = 0;
  for (const wijziging of wijzigingen) {
    const lengte = String(wijziging.rij.keuzes ?? '').length;
    tekens += lengte;
    const deel = delen.at(-1);
    if (deel !== undefined && deel.length < RIJEN_PER_KEER && tekens <= TEKENS_PER_KEER) deel.push(wijziging);
    else {
      delen.push([wijziging]);
      tekens = lengte;
    }
  }
  return delen;
}

/** A colleague may make it at the same time; then theirs is the one to use. */
async function maakTekstblad(naam: string): Promise<void> {
  try {
    await voerEenmaalUit(NIET_GEMAAKT, async ({ workbook }, reis) => {
      const blad = workbook.worksheets.add(naam);
      const kop = blad.getRangeByIndexes(0, 0, 1, TEKSTBLADKOPPEN.length);
      kop.values = [[...TEKSTBLADKOPPEN]];
      kop.format.font.bold = true;
      blad.getRange('A:B').format.columnWidth = 160;
      const teksten = blad.getRange('C:C').format;
      teksten.columnWidth = 480;
      teksten.wrapText = true;
      blad.getRange('A:C').format.verticalAlignment = 'Top';
      await reis();
    });
  } catch (fout) {
    if (!(fout instanceof Excelfout) || soortVan(fout) !== 'bestaat-al') throw fout;
  }
}

function adresVan({ plaats: { blad, rij, kolom } }: Edit): string {
  return celadres(blad, rij, kolom);
}

function rijVan({ plaats: { blad, rij } }: { readonly plaats: Plaats }): string {
  return `${blad}!${rij}`;
}
