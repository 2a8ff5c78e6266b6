import { naarGetal, type Bedrag } from '../begroting/bedrag';
import type { Bedragcel } from '../begroting/begroting';
import { plaatsVan, type Plaats } from '../begroting/plaats';
import type { Diagnose, Oorzaak } from '../diagnose/oorzaak';
import { celadres } from '../sheet/adres';
import type { Edit } from '../sheet/edit';
import { leesBedragtekst } from '../sheet/leesBedrag';
import type { Snapshot } from '../sheet/snapshot';
import { zoekCel } from '../sheet/zoekCel';

/** What would mend a diagnose; or, in Dutch, why Sluitend leaves that to a person. */
export type Herstel = { readonly edits: readonly [Edit, ...Edit[]] } | { readonly waarom: string };

interface Correctie {
  readonly plaats: Plaats;
  readonly voorstel: Bedrag | string;
  readonly reden: string;
}

/**
 * The edits that mend a diagnose with one cause: its cell first, then the typed cells that were computed from the wrong
 * value. Formulas that depend on it follow by themselves. All or nothing: one cell that cannot be written refuses the lot.
 */
export function herstel({ oorzaak }: Diagnose, snapshot: Snapshot): Herstel {
  if (oorzaak === null) return { waarom: 'De oorzaak staat niet vast. Kies zelf welke cel u aanpast.' };
  const eerste = uitwerken(correctieVan(oorzaak), snapshot);
  if ('waarom' in eerste) return eerste;
  const edits: [Edit, ...Edit[]] = [eerste];
  for (const { cel, voorstel } of oorzaak.mee) {
    if (cel.formule !== null) continue;
    const edit = uitwerken({ plaats: plaatsVan(cel), voorstel, reden: omschrijf(cel) }, snapshot);
    if ('waarom' in edit) return edit;
    edits.push(edit);
  }
  return { edits };
}

function correctieVan({ plaats, voorstel, sluit }: Oorzaak): Correctie {
  const cellen = sluit.flatMap((v) => v.cellen);
  const bedragcel = cellen.find((cel) => isZelfde(plaatsVan(cel), plaats));
  if (bedragcel) return { plaats, voorstel, reden: omschrijf(bedragcel) };
  const post = cellen.find(({ rij }) => rij.tabel.blad === plaats.blad && rij.nummer === plaats.rij)?.rij.label;
  const reden = typeof voorstel === 'string' ? 'regeling' : 'bedrag';
  return { plaats, voorstel, reden: post === undefined ? reden : `${reden} van ${post}` };
}

function uitwerken({ plaats, voorstel, reden }: Correctie, snapshot: Snapshot): Edit | { readonly waarom: string } {
  const cel = zoekCel(plaats, snapshot);
  const adres = celadres(plaats.blad, plaats.rij, plaats.kolom);
  if (cel?.formule !== undefined) {
    return { waarom: `In ${adres} staat een formule. Een bedrag eroverheen zou haar wissen; pas de formule zelf aan.` };
  }
  const was = cel?.waarde ?? null;
  if (typeof was === 'object' && was !== null) {
    return { waarom: `In ${adres} staat de foutwaarde ${was.fout}. Herstel die eerst.` };
  }
  if (typeof voorstel === 'number' && typeof was === 'string' && heeftLetter(was)) {
    return { waarom: `In ${adres} staat het bedrag met een letter V of N erbij. Pas het zelf aan.` };
  }
  const wordt = typeof voorstel === 'number' ? naarGetal(voorstel) : voorstel;
  return { plaats, was: { waarde: was }, wordt: { waarde: wordt }, reden };
}

function heeftLetter(tekst: string): boolean {
  const gelezen = leesBedragtekst(tekst, 'nederlands');
  return gelezen.soort === 'bedrag' && gelezen.letter !== undefined;
}

/** "saldo van Buurthuis". */
function omschrijf({ rij, kolom }: Bedragcel): string {
  const betekenis = kolom.betekenis.replaceAll('-', ' ');
  return rij.label === '' ? betekenis : `${betekenis} van ${rij.label}`;
}

function isZelfde(a: Plaats, b: Plaats): boolean {
  return a.blad === b.blad && a.rij === b.rij && a.kolom === b.kolom;
}
