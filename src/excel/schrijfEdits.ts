import type { Edit } from '../sheet/edit';
import { celadres } from '../sheet/adres';
import type { Snapshot } from '../sheet/snapshot';
import { bezwaarTegen, isZelfde, noemInhoud } from './celinhoud';
import { excelfoutVan, ONGEWIJZIGD, soortVan } from './excelfouten';
import { Excelfout } from './excelfout';
import { type Getuige, getuigenBij } from './getuigen';
import type { Schrijfuitslag } from './excelwerkmap';
import { type Celstand, leesCellen } from './leesCellen';
import { verdeelEdits } from './verdeelEdits';
import { pauzeNa, wacht } from './voerUit';
import { type Wissel, wisselCellen, zetTerug } from './wisselCellen';

type Getuigen = (edit: Edit) => readonly Getuige[];
type Overgeslagen = Schrijfuitslag['overgeslagen'][number];

const NIET_AANGEPAST = 'De cel is bij nalezen niet aangepast.';
const NOG_NIET = 'De cel was bij nalezen nog niet aangepast.';
const KAN_NOG = 'Het schrijven kan alsnog gebeuren, ook over wat daar intussen wordt getypt heen.';
const ONZEKER = 'Een deel van de cellen kan al zijn aangepast.';
const DUBBEL = 'Deze cel staat twee keer in de lijst; alleen de eerste keer telt.';

/**
 * Writes what still holds what was read. Reads the cells again in one round trip, writes in the next, and after an error
 * reads once more what came of it: the outcome tells what is in the workbook. What a colleague typed is never lost: whatever a
 * write turns out to have replaced is put back. Only the cells of the edits are written, each by itself.
 * Throws Excelfout when nothing is known about the outcome or nothing was tried.
 */
export async function schrijfEdits(edits: readonly Edit[], gezien?: Snapshot): Promise<Schrijfuitslag> {
  const uitslag = await schrijfDelen(edits, gezien === undefined ? () => [] : getuigenBij(edits, gezien));
  return gezien === undefined ? uitslag : { ...uitslag, gezien };
}

async function schrijfDelen(edits: readonly Edit[], getuigenVan: Getuigen): Promise<Schrijfuitslag> {
  const { eerste, dubbel } = zonderDubbele(edits);
  const geschreven: Edit[] = [];
  const overgeslagen: Overgeslagen[] = dubbel.map((edit) => ({ edit, waarom: DUBBEL }));
  const delen = verdeelEdits(eerste);
  for (const [i, deel] of delen.entries()) {
    try {
      const uitslag = await schrijfDeel(deel, getuigenVan);
      geschreven.push(...uitslag.geschreven);
      overgeslagen.push(...uitslag.overgeslagen);
    } catch (fout) {
      if (geschreven.length === 0 || !(fout instanceof Excelfout)) throw fout;
      const rest = delen.slice(i).flat();
      return { geschreven, overgeslagen: [...overgeslagen, ...rest.map((edit) => ({ edit, waarom: fout.message }))] };
    }
  }
  return { geschreven, overgeslagen };
}

/** Restores every cell that still holds what was written; the rest is skipped and reported. */
export function maakOngedaan({ geschreven, gezien }: Schrijfuitslag): Promise<Schrijfuitslag> {
  const terug = geschreven.map(({ plaats, was, wordt, reden }) => ({ plaats, was: wordt, wordt: was, reden }));
  return schrijfEdits(terug, gezien);
}

function zonderDubbele(edits: readonly Edit[]): { readonly eerste: readonly Edit[]; readonly dubbel: readonly Edit[] } {
  const gezien = new Set<string>();
  const eerste: Edit[] = [];
  const dubbel: Edit[] = [];
  for (const edit of edits) {
    const adres = adresVan(edit).toLowerCase();
    (gezien.has(adres) ? dubbel : eerste).push(edit);
    gezien.add(adres);
  }
  return { eerste, dubbel };
}

async function schrijfDeel(edits: readonly Edit[], getuigenVan: Getuigen): Promise<Schrijfuitslag> {
  const geschreven: Edit[] = [];
  const overgeslagen: Overgeslagen[] = [];
  let open = edits;
  let vorige: Excelfout | null = null;
  let pauze: number | null = 0;
  for (let poging = 0; ; poging++) {
    const getuigen = [...new Set(open.flatMap(getuigenVan))];
    const standen = await leesCellen(
      [...open, ...getuigen].map(({ plaats }) => plaats),
      vorige === null ? ONGEWIJZIGD : ONZEKER,
    );
    const verschoven = new Set(
      getuigen.filter(({ inhoud }, i) => {
        const stand = standen[open.length + i] ?? null;
        return stand !== null && !isZelfde(stand.inhoud, inhoud);
      }),
    );
    const kanNog = vorige !== null && soortVan(vorige) === 'geen-antwoord';
    const kan: Edit[] = [];
    for (const [i, edit] of open.entries()) {
      const stand = standen[i] ?? null;
      const waarom =
        bezwaarVan(edit, stand) ?? (getuigenVan(edit).some((getuige) => verschoven.has(getuige)) ? anders(edit) : null);
      if (vorige !== null && stand !== null && isZelfde(stand.inhoud, edit.wordt)) geschreven.push(edit);
      else if (waarom !== null) overgeslagen.push({ edit, waarom: kanNog ? `${waarom} ${KAN_NOG}` : waarom });
      else kan.push(edit);
    }
    if (kan.length === 0 || pauze === null) {
      const waarom = vorige?.message ?? '';
      return { geschreven, overgeslagen: [...overgeslagen, ...kan.map((edit) => ({ edit, waarom }))] };
    }
    try {
      const uitslag = await beoordeel(await wisselCellen(kan, NIET_AANGEPAST, getuigenVan));
      return {
        geschreven: [...geschreven, ...uitslag.geschreven],
        overgeslagen: [...overgeslagen, ...uitslag.overgeslagen],
      };
    } catch (fout) {
      if (!(fout instanceof Excelfout)) throw fout;
      vorige = soortVan(fout) === 'geen-antwoord' ? excelfoutVan(fout.cause, `${NOG_NIET} ${KAN_NOG}`) : fout;
      open = kan;
      pauze = pauzeNa(fout, poging);
      await wacht(pauze ?? 0);
    }
  }
}

/** Why this edit is not carried out, given what the cell holds now; null when it can be. */
function bezwaarVan(edit: Edit, stand: Celstand | null): string | null {
  const { blad } = edit.plaats;
  if (stand === null) return `Blad ${blad} is er niet meer. Controleer de werkmap opnieuw.`;
  if (stand.beletsel === 'alleen-lezen') return 'De werkmap is alleen-lezen. Sla een kopie op om te kunnen schrijven.';
  if (stand.beletsel === 'beveiligd') return `Blad ${blad} is beveiligd. Hef de beveiliging op en probeer het opnieuw.`;
  if (isZelfde(stand.inhoud, edit.wordt)) return `In ${adresVan(edit)} staat dit al.`;
  if (!isZelfde(stand.inhoud, edit.was)) {
    return `In ${adresVan(edit)} staat nu ${noemInhoud(stand.inhoud)}; dat is blijven staan. Controleer de werkmap opnieuw.`;
  }
  const wordtTekst =
    !('formule' in edit.wordt) && (typeof edit.wordt.waarde === 'string' || edit.wordt.waarde === null);
  if (stand.alsTekst && !wordtTekst) return `${adresVan(edit)} heeft de notatie Tekst. Kies eerst een getalnotatie.`;
  return bezwaarTegen(edit.wordt);
}

/** Puts back what should not have been replaced, and tells what came of each edit. */
async function beoordeel(wissels: readonly Wissel[]): Promise<Schrijfuitslag> {
  const gelukt = wissels.filter(
    ({ edit, voor, na, opPlek }) => opPlek && isZelfde(voor, edit.was) && isZelfde(na, edit.wordt),
  );
  const mislukt = wissels.filter((wissel) => !gelukt.includes(wissel));
  const kwijt = new Map((await zetTerug(mislukt)).map(({ edit, voor }) => [edit, voor]));
  return {
    geschreven: gelukt.map(({ edit }) => edit),
    overgeslagen: mislukt.map(({ edit, voor, na, opPlek }) => {
      const terug = kwijt.get(edit);
      if (terug) return { edit, waarom: `In ${adresVan(edit)} stond ${noemInhoud(terug)}; zet dat zelf terug.` };
      if (!opPlek) return { edit, waarom: anders(edit) };
      return isZelfde(voor, edit.was)
        ? { edit, waarom: `Excel maakte er ${noemInhoud(na)} van in ${adresVan(edit)}; de oude inhoud staat er weer.` }
        : { edit, waarom: `In ${adresVan(edit)} kwam intussen ${noemInhoud(voor)}; dat is blijven staan.` };
    }),
  };
}

/** The row or column has another name than when the user looked, or it is another one. */
function anders(edit: Edit): string {
  return `De rij of kolom van ${adresVan(edit)} is intussen verschoven of heet anders; de cel is gebleven zoals zij was. Controleer de werkmap opnieuw.`;
}

function adresVan({ plaats: { blad, rij, kolom } }: Edit): string {
  return celadres(blad, rij, kolom);
}
