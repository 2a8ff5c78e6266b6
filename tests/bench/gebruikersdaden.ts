import { BLADTABELLEN } from '../../src/excel/bladtabellen';
import { LEGE_CEL } from '../../src/host/cel';
import { Hostfout } from '../../src/host/hostfout';
import type { Werkblad } from '../../src/host/werkblad';
import type { Werkmap } from '../../src/host/werkmap';
import { zoekTabelOpTitel } from '../../src/sheet/zoekInstellingentabellen';
import { bladVan } from './bladVan';
import type { Orakel } from './orakel';
import type { Gebruikersdaad } from './stappen';
import type { Toeval } from './toeval';

/** Texts that Excel, or a program that reads a sheet, could take for something else; typed as text. */
export const LASTIGE_TEKSTEN = [
  '=1+1',
  '+31 6 1234 5678',
  '-5',
  '@SUM(A1)',
  '=HYPERLINK("http://voorbeeld.nl";"klik")',
  "=cmd|' /C calc'!A0",
  "'aanhaling",
  '1-2',
  '5%',
  'waar',
  '1.234,56',
  '€ 5',
  ' met een spatie',
  '\t=1',
  '#N/B',
  '2024-01-01',
  '1e5',
  'jan-24',
  'Regel een\nregel twee',
  '…',
  '{"a":1}',
  '__proto__',
] as const;

interface Toneel {
  readonly werkmap: Werkmap;
  readonly orakel: Orakel;
  /** Cells that somebody's pane is about to write, by sheet. */
  readonly doelen: readonly { readonly blad: string; readonly rij: number; readonly kolom: number }[];
  readonly nummer: number;
}

type Plek = { readonly blad: Werkblad; readonly rij: number; readonly kolom: number };

/** Does it in the workbook at once; what Excel would not allow, does not happen. Returns whether it did. */
export function doeAlsGebruiker(daad: Gebruikersdaad, t: Toeval, toneel: Toneel): boolean {
  try {
    return DADEN[daad](t, toneel);
  } catch (fout) {
    if (fout instanceof Hostfout) return false;
    throw fout;
  }
}

const DADEN: Readonly<Record<Gebruikersdaad, (t: Toeval, toneel: Toneel) => boolean>> = {
  'typt een bedrag': (t, toneel) =>
    typ(kiesCel(t, toneel, 'bedrag'), t.kans(0.2) ? 0 : t.geheel(-9_999, 99_999) / t.kies([1, 1, 100])),
  'typt een tekst': (t, toneel) => typ(kiesCel(t, toneel, 'tekst'), `'${tekst(t, toneel.nummer)}`),
  'wist een cel': (t, toneel) => typ(kiesCel(t, toneel, t.kans(0.5) ? 'bedrag' : 'tekst'), ''),
  'typt een formule': (t, toneel) =>
    typ(kiesCel(t, toneel, 'bedrag'), t.kies(['=1/0', '=A1', '=SUM(A1:A3)', '=B2-C2', '=bestaat_niet'])),
  'zet een notitie bij een blad van Sluitend': (t, toneel) => {
    const eigen = toneel.werkmap.bladen.filter(isEigen);
    if (eigen.length === 0) return false;
    const blad = t.kies(eigen);
    const gebruikt = blad.gebruikt(true)!;
    // In or right beside a table of settings a note would be part of it.
    const onder = isInstellingenblad(blad) || t.kans(0.4);
    const rij = onder ? gebruikt.rij + gebruikt.rijen + t.geheel(2, 4) : t.geheel(1, gebruikt.rijen);
    const kolom = onder || t.kans(0.3) ? t.geheel(0, gebruikt.kolommen) : gebruikt.kolommen + t.geheel(0, 2);
    return typ({ blad, rij, kolom }, `'notitie ${tekst(t, toneel.nummer)}`);
  },
  'zet een rij op blad Sluitend': (t, { werkmap, orakel, nummer }) => {
    const blad = werkmap.bladen.find((ander) => isInstellingenblad(ander));
    if (blad === undefined || blad.beveiliging) return false;
    const { titel, kolomVan } = BLADTABELLEN.sjablonen;
    const tabel = zoekTabelOpTitel(bladVan(blad), titel, kolomVan);
    if (tabel === null) return false;
    const rij = (tabel.rijen.at(-1)?.begin.rij ?? tabel.titel.rij + 1) + 1;
    const { kolom } = tabel.titel;
    const sleutels = new Map([...tabel.kolommen].map(([sleutel, nr]) => [nr, sleutel]));
    const inhoud = { id: `eigen-${nummer}-${t.geheel(0, 999)}`, tekst: `'${tekst(t, nummer)}` };
    const blok = { rij, kolom, rijen: 1, kolommen: tabel.laatsteKolom - kolom + 1 };
    blad.schrijf(blok, (_, k) => inhoud[sleutels.get(kolom + k) as keyof typeof inhoud]);
    orakel.geefVrij(blad, blok);
    return true;
  },
  'voegt rijen in': (t, { werkmap }) => {
    const blad = t.kies(werkmap.bladen);
    const gebruikt = blad.gebruikt(true);
    if (blad.beveiliging || werkmap.alleenLezen || gebruikt === null || isEigen(blad)) return false;
    blad.verschuifRijen(t.geheel(gebruikt.rij, gebruikt.rij + gebruikt.rijen), t.geheel(1, 2));
    return true;
  },
  'verwijdert rijen': (t, { werkmap }) => {
    const blad = t.kies(werkmap.bladen);
    const gebruikt = blad.gebruikt(true);
    if (blad.beveiliging || werkmap.alleenLezen || gebruikt === null || gebruikt.rijen < 8 || isEigen(blad))
      return false;
    blad.verschuifRijen(t.geheel(gebruikt.rij + 1, gebruikt.rij + gebruikt.rijen - 1), -1);
    return true;
  },
  'sorteert rijen': (t, { werkmap, orakel }) => {
    const blad = t.kies(werkmap.bladen);
    const gebruikt = blad.gebruikt(true);
    if (blad.beveiliging || werkmap.alleenLezen || gebruikt === null || gebruikt.rijen < 6 || isEigen(blad))
      return false;
    const eerste = gebruikt.rij + t.geheel(2, gebruikt.rijen - 4);
    const aantal = t.geheel(2, Math.min(6, gebruikt.rij + gebruikt.rijen - 1 - eerste));
    const volgorde = t.schud(Array.from({ length: aantal }, (_, i) => eerste + i));
    blad.sorteer({ ...gebruikt, rij: eerste, rijen: aantal }, volgorde);
    orakel.hersorteer(blad, eerste, volgorde);
    return true;
  },
  'schuift kolommen op': (t, { werkmap, orakel }) => {
    const blad = t.kies(werkmap.bladen);
    const gebruikt = blad.gebruikt(true);
    if (blad.beveiliging || werkmap.alleenLezen || gebruikt === null || isEigen(blad)) return false;
    const eerste = gebruikt.kolom + t.geheel(1, gebruikt.kolommen);
    const breed = gebruikt.kolom + gebruikt.kolommen - eerste + 1;
    const cellen = [...blad.cellen()].filter(({ kolom }) => kolom >= eerste);
    const stond = new Map(cellen.map(({ rij, kolom, cel }) => [`${rij},${kolom + 1}`, cel]));
    blad.vervang(
      { ...gebruikt, kolom: eerste, kolommen: breed },
      (rij, kolom) => stond.get(`${gebruikt.rij + rij},${eerste + kolom}`) ?? LEGE_CEL,
    );
    orakel.schuifKolommen(blad, eerste);
    return true;
  },
  'geeft een blad een andere naam': (t, { werkmap, nummer }) => {
    werkmap.eisStructuur();
    const blad = t.kies(werkmap.bladen);
    const kort = blad.naam.replace(/ \(\d+\)$/, '').slice(0, 20);
    werkmap.hernoem(blad, t.kans(0.3) ? kort : `${kort} (${nummer})`);
    return true;
  },
  'voegt een blad toe': (t, { werkmap, nummer }) => {
    werkmap.eisStructuur();
    if (werkmap.bladen.length > 40) return false;
    const naam = t.kies([
      `Kladblad ${nummer}`,
      `Kladblad ${nummer}`,
      'Sluitend',
      'Toelichting',
      'Controlerapport',
      'Regelingenoverzicht',
    ]);
    const blad = werkmap.voegBladToe(naam);
    if (t.kans(0.6))
      blad.schrijf({ rij: t.geheel(0, 3), kolom: 0, rijen: 1, kolommen: 1 }, () => `'${tekst(t, nummer)}`);
    return true;
  },
  'verwijdert een blad': (t, { werkmap }) => {
    werkmap.eisStructuur();
    const eigen = werkmap.bladen.filter((blad) => isEigen(blad) || blad.naam.startsWith('Kladblad'));
    if (eigen.length === 0) return false;
    werkmap.verwijderBlad(t.kies(eigen));
    return true;
  },
  'verplaatst een blad': (t, { werkmap }) => {
    werkmap.eisStructuur();
    const [blad] = werkmap.bladen.splice(t.geheel(0, werkmap.bladen.length - 1), 1);
    werkmap.bladen.splice(t.geheel(0, werkmap.bladen.length), 0, blad!);
    return true;
  },
  'verbergt of toont een blad': (t, { werkmap }) => {
    werkmap.eisStructuur();
    const blad = t.kies(werkmap.bladen);
    werkmap.toon(blad, blad.zichtbaarheid === 'Visible' ? t.kies(['Hidden', 'VeryHidden']) : 'Visible');
    return true;
  },
  'verbergt of toont rijen': (t, { werkmap }) => {
    const blad = t.kies(werkmap.bladen);
    blad.verberg(blad.verborgenRijen, t.geheel(1, 20), t.geheel(1, 3), t.kans(0.5));
    return true;
  },
  'beveiligt een blad of heft dat op': (t, { werkmap }) => {
    const dicht = werkmap.bladen.filter((blad) => blad.beveiliging);
    if (dicht.length > 0 && t.kans(0.7)) t.kies(dicht).beveilig(null);
    else t.kies(werkmap.bladen).beveilig({ opties: t.kans(0.3) ? { allowFormatCells: true } : {}, wachtwoord: '' });
    return true;
  },
  'beveiligt de indeling of heft dat op': (_, { werkmap }) => {
    werkmap.structuurwachtwoord = werkmap.structuurwachtwoord === null ? 'geheim' : null;
    return true;
  },
  'maakt de werkmap alleen-lezen of bewerkbaar': (_, { werkmap }) => {
    werkmap.alleenLezen = !werkmap.alleenLezen;
    return true;
  },
};

export function tekst(t: Toeval, nummer: number): string {
  return t.kans(0.5) ? `${t.kies(LASTIGE_TEKSTEN)} ${nummer}` : t.kies(LASTIGE_TEKSTEN);
}

export function isEigen(blad: Werkblad): boolean {
  const { waarde } = blad.cel(0, 0);
  return typeof waarde === 'string' && /^sluitend(:|$)/i.test(waarde.trim());
}

export function isInstellingenblad(blad: Werkblad): boolean {
  const { waarde } = blad.cel(0, 0);
  return typeof waarde === 'string' && waarde.trim().toLowerCase() === 'sluitend';
}

function typ(plek: Plek | null, invoer: unknown): boolean {
  if (plek === null) return false;
  const { blad, rij, kolom } = plek;
  blad.eisBewerkbaar(null, { rij, kolom, rijen: 1, kolommen: 1 });
  blad.schrijf({ rij, kolom, rijen: 1, kolommen: 1 }, () => invoer);
  return true;
}

/** Often just the cell that a pane is about to write. */
function kiesCel(t: Toeval, { werkmap, doelen }: Toneel, soort: 'bedrag' | 'tekst'): Plek | null {
  if (doelen.length > 0 && t.kans(0.5)) {
    const { blad: naam, rij, kolom } = t.kies(doelen);
    const blad = werkmap.blad(naam);
    if (blad !== null && !isEigen(blad)) return { blad, rij, kolom };
  }
  const blad = t.kies(werkmap.bladen);
  if (isEigen(blad)) return null;
  const cellen = [...blad.cellen()].filter(({ cel }) =>
    soort === 'bedrag' ? typeof cel.waarde === 'number' : typeof cel.waarde === 'string',
  );
  if (cellen.length === 0) return null;
  const { rij, kolom } = t.kies(cellen);
  if (soort === 'tekst' && t.kans(0.5)) {
    const gebruikt = blad.gebruikt(true)!;
    return { blad, rij, kolom: gebruikt.kolom + gebruikt.kolommen - t.geheel(0, 1) };
  }
  return { blad, rij, kolom };
}
