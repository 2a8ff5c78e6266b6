import { KOLOMMEN, leesBlok } from '../host/adres';
import { plekNummer } from '../host/werkblad';
import { ligtIn } from './selectie';
import { toonCel } from './toonInvoer';
import type { Blok } from '../host/adres';
import type { Celstijl } from '../host/celstijl';
import type { Werkblad } from '../host/werkblad';
import type { Plek } from './selectie';

/** How one cell is drawn. */
export interface Celbeeld {
  readonly tekst: string;
  readonly soort: 'leeg' | 'tekst' | 'getal' | 'midden';
  readonly stijl: Celstijl;
}

interface Opmaakblok {
  readonly blok: Blok;
  readonly stijl: Celstijl;
}

const LEEG: Celbeeld = { tekst: '', soort: 'leeg', stijl: {} };

/** The looks of a sheet: from its file, then what an add-in set, then the rules of conditional formatting on top. */
export class Bladbeeld {
  private opmaak: readonly Opmaakblok[] = [];
  private readonly terugloop: readonly Plek[];

  constructor(private readonly blad: Werkblad) {
    this.terugloop = terugloopplekken(blad);
    this.ververs();
  }

  /** After something was formatted or marked; the looks from the file stay. */
  ververs(): void {
    const { blad } = this;
    const gezet = [...blad.opmaak].flatMap(([adressen, eigenschappen]) => blokken(adressen, alsStijl(eigenschappen)));
    const tabellen = blad.tabellen.map(({ kop }) => ({ blok: kop, stijl: { vet: true, vulling: TABELKOP } as const }));
    const regels = [...blad.opmaakregels].reverse().flatMap(({ blokken, formule, opmaak }) => {
      const vulling = opmaak.get('fill.color');
      const geldt = typeof vulling === 'string' && blad.werkmap.rekenmodel.isWaar(formule, blad);
      return geldt ? blokken.map((blok) => ({ blok, stijl: { vulling, kleur: ZWART } })) : [];
    });
    this.opmaak = [...tabellen, ...gezet, ...regels];
  }

  /** Cells with text that may take more lines. */
  *metTerugloop(): Generator<Plek> {
    yield* this.terugloop;
    for (const { blok, stijl } of this.opmaak) if (stijl.terugloop) yield* this.blad.cellen(blok);
  }

  cel(rij: number, kolom: number): Celbeeld {
    const cel = this.blad.cel(rij, kolom);
    const vanBestand = this.blad.stijlen.get(plekNummer(rij, kolom));
    const lagen = this.opmaak.filter(({ blok }) => ligtIn({ rij, kolom }, blok));
    if (cel.waarde === null && !vanBestand && lagen.length === 0) return LEEG;
    const stijl = lagen.reduce<Celstijl>((samen, laag) => ({ ...samen, ...laag.stijl }), vanBestand ?? {});
    return { tekst: toonCel(cel), soort: soortVan(cel.waarde), stijl };
  }
}

/** Measuring takes time: of the cells in the file with text that wraps, no more than so many make their row higher. */
const MEESTE_TERUGLOOP = 2_000;

function terugloopplekken({ stijlen }: Werkblad): Plek[] {
  const plekken: Plek[] = [];
  for (const [nummer, { terugloop }] of stijlen) {
    if (terugloop) plekken.push({ rij: Math.floor(nummer / KOLOMMEN), kolom: nummer % KOLOMMEN });
    if (plekken.length === MEESTE_TERUGLOOP) break;
  }
  return plekken;
}

const TABELKOP = '#d9e8f5';
/** Excel marks in light colours, whatever the theme. */
const ZWART = '#1b1b1b';

function soortVan(waarde: unknown): Celbeeld['soort'] {
  if (waarde === null) return 'leeg';
  if (typeof waarde === 'number') return 'getal';
  return typeof waarde === 'string' ? 'tekst' : 'midden';
}

function blokken(adressen: string, stijl: Celstijl): Opmaakblok[] {
  if (Object.keys(stijl).length === 0) return [];
  return adressen.split(',').flatMap((adres) => {
    const blok = leesBlok(adres);
    return blok ? [{ blok, stijl }] : [];
  });
}

function alsStijl(eigenschappen: Readonly<Record<string, unknown>>): Celstijl {
  const { horizontalAlignment: uitlijning, indentLevel: inspringing } = eigenschappen;
  const vulling = eigenschappen['fill.color'];
  const kleur = eigenschappen['font.color'];
  const richting = typeof uitlijning === 'string' ? uitlijning.toLowerCase() : '';
  return {
    ...(eigenschappen['font.bold'] === true && { vet: true }),
    ...(eigenschappen['font.italic'] === true && { cursief: true }),
    ...(eigenschappen.wrapText === true && { terugloop: true }),
    ...(eigenschappen.verticalAlignment === 'Top' && { boven: true }),
    ...(typeof vulling === 'string' && vulling !== '' && { vulling }),
    ...(typeof kleur === 'string' && { kleur }),
    ...(isRichting(richting) && { uitlijning: richting }),
    ...(typeof inspringing === 'number' && inspringing > 0 && { inspringing }),
  };
}

const isRichting = (tekst: string): tekst is 'left' | 'center' | 'right' => ['left', 'center', 'right'].includes(tekst);
