import { doorsnede } from '../host/adres';
import { alsApiWaarde, LEGE_CEL } from '../host/cel';
import { leesTypwerk } from './leesTypwerk';
import { verschuifFormule } from '../cli/verschuifFormule';
import { celblok } from './selectie';
import type { Blok } from '../host/adres';
import type { Cel } from '../host/cel';
import type { Client } from '../host/client';
import type { Werkblad } from '../host/werkblad';
import type { Ongedaan } from './ongedaan';
import type { Plek } from './selectie';

/** Cells that were copied, with where they stood; the text is what went to the clipboard. */
export interface Knipsel {
  readonly tekst: string;
  readonly blad: Werkblad;
  readonly blok: Blok;
  readonly cellen: readonly (readonly Cel[])[];
}

/** What the user changes in the workbook, on behalf of one Excel, with a way back. Refusals are a Hostfout. */
export class Bewerkingen {
  constructor(
    private readonly client: () => Client,
    private readonly ongedaan: Ongedaan,
  ) {}

  typ(blad: Werkblad, plek: Plek, tekst: string): void {
    this.vervang(blad, celblok(plek), (_, __, cel) => leesTypwerk(tekst, cel));
  }

  /** The same in every cell of the block; a formula follows its cell. */
  typOveral(blad: Werkblad, blok: Blok, tekst: string, actief: Plek): void {
    this.vervang(blad, blok, (rij, kolom, cel) => {
      const nieuw = leesTypwerk(tekst, cel);
      return verschoven(nieuw, blok.rij + rij - actief.rij, blok.kolom + kolom - actief.kolom);
    });
  }

  wis(blad: Werkblad, blok: Blok): void {
    const gebruikt = blad.gebruikt(true, blok);
    if (gebruikt) this.vervang(blad, gebruikt, (_, __, { formaat }) => ({ ...LEGE_CEL, formaat }));
  }

  /** Text from elsewhere, from this cell on; one cell of text fills the whole block. Returns where it came. */
  plakTekst(blad: Werkblad, blok: Blok, rijen: readonly (readonly string[])[]): Blok {
    const breedte = Math.max(...rijen.map((rij) => rij.length));
    const [hoog, breed] = [herhaald(blok.rijen, rijen.length), herhaald(blok.kolommen, breedte)];
    const doel = { ...blok, rijen: hoog, kolommen: breed };
    this.vervang(blad, doel, (rij, kolom, cel) => {
      const tekst = rijen[rij % rijen.length]?.[kolom % breedte];
      return tekst === undefined ? undefined : leesTypwerk(tekst, cel);
    });
    return doel;
  }

  /** Cells of this workbook: with their formats, and formulas that follow. */
  plak(blad: Werkblad, blok: Blok, { cellen, blok: bron }: Knipsel): Blok {
    const [hoog, breed] = [herhaald(blok.rijen, bron.rijen), herhaald(blok.kolommen, bron.kolommen)];
    const doel = { ...blok, rijen: hoog, kolommen: breed };
    this.vervang(blad, doel, (rij, kolom) => {
      const [r, k] = [rij % bron.rijen, kolom % bron.kolommen];
      const cel = cellen[r]?.[k] ?? LEGE_CEL;
      return verschoven(cel, blok.rij + rij - bron.rij - r, blok.kolom + kolom - bron.kolom - k);
    });
    return doel;
  }

  /** Copies the first row (or column) of a block into the rest of it. */
  vulDoor(blad: Werkblad, blok: Blok, richting: 'omlaag' | 'rechts'): void {
    this.vervang(blad, blok, (rij, kolom) => {
      const [vanRij, vanKolom] = richting === 'omlaag' ? [0, kolom] : [rij, 0];
      return verschoven(blad.cel(blok.rij + vanRij, blok.kolom + vanKolom), rij - vanRij, kolom - vanKolom);
    });
  }

  voegRijenIn(blad: Werkblad, rij: number, aantal: number): void {
    blad.eisBewerkbaar('allowInsertRows');
    this.ongedaan.doe({
      opnieuw: () => this.als(() => blad.verschuifRijen(rij, aantal)),
      terug: () => this.als(() => blad.verschuifRijen(rij, -aantal)),
    });
  }

  verwijderRijen(blad: Werkblad, rij: number, aantal: number): void {
    blad.eisBewerkbaar('allowDeleteRows');
    const { bladen } = blad.werkmap;
    const formules = bladen.flatMap((ander) =>
      ander.formulecellen().map((plek) => ({ ander, plek, cel: ander.cel(plek.rij, plek.kolom) })),
    );
    const weg = [...blad.cellen({ rij, kolom: 0, rijen: aantal, kolommen: Infinity })];
    this.ongedaan.doe({
      opnieuw: () => this.als(() => blad.verschuifRijen(rij, -aantal)),
      terug: () =>
        this.als(() => {
          blad.verschuifRijen(rij, aantal);
          for (const { rij, kolom, cel } of weg) blad.zet(rij, kolom, cel);
          for (const { ander, plek, cel } of formules) ander.zet(plek.rij, plek.kolom, cel);
          blad.werkmap.berekenLater();
        }),
    });
  }

  /** Orders the rows of a block by one of its columns: numbers, then text; empty cells stay last. */
  sorteer(blad: Werkblad, blok: Blok, kolom: number, oplopend: boolean): void {
    const rijen = Array.from({ length: blok.rijen }, (_, rij) => blok.rij + rij);
    const volgorde = new Intl.Collator('nl', { numeric: true });
    const vergelijk = (a: number, b: number): number => {
      const [links, rechts] = [blad.waarde(a, kolom), blad.waarde(b, kolom)];
      if (links === null || rechts === null) return Number(links === null) - Number(rechts === null);
      const beide = typeof links === 'number' && typeof rechts === 'number';
      const soort = Number(typeof links !== 'number') - Number(typeof rechts !== 'number');
      const verschil = beide
        ? links - rechts
        : soort || volgorde.compare(String(alsApiWaarde(links)), String(alsApiWaarde(rechts)));
      return oplopend ? verschil : -verschil;
    };
    const bronnen = [...rijen].sort(vergelijk);
    const cellen = bronnen.map((rij) => Array.from({ length: blok.kolommen }, (_, k) => blad.cel(rij, blok.kolom + k)));
    this.vervang(blad, blok, (rij, k) => {
      const cel = cellen[rij]?.[k] ?? LEGE_CEL;
      return verschoven(cel, blok.rij + rij - (bronnen[rij] ?? 0), 0);
    });
  }

  private vervang(blad: Werkblad, blok: Blok, nieuw: (rij: number, kolom: number, cel: Cel) => Cel | undefined): void {
    blad.eisBewerkbaar(null, blok);
    const opBlok = (maak: (rij: number, kolom: number) => Cel | undefined): (Cel | undefined)[][] =>
      Array.from({ length: blok.rijen }, (_, rij) => Array.from({ length: blok.kolommen }, (__, k) => maak(rij, k)));
    const voor = opBlok((rij, kolom) => blad.cel(blok.rij + rij, blok.kolom + kolom));
    const na = opBlok((rij, kolom) => {
      const cel = nieuw(rij, kolom, voor[rij]?.[kolom] ?? LEGE_CEL);
      return cel && blad.werkmap.controleer(cel);
    });
    const zet = (cellen: readonly (readonly (Cel | undefined)[])[]): void =>
      this.als(() => blad.vervang(blok, (rij, kolom) => cellen[rij]?.[kolom]));
    this.ongedaan.doe({ opnieuw: () => zet(na), terug: () => zet(voor) });
  }

  private als(doe: () => void): void {
    const client = this.client();
    client.werkmap.als({ client, addin: false }, doe);
  }
}

/** The largest multiple of the source that fits the block; at least once. */
const herhaald = (doel: number, bron: number): number => (doel % bron === 0 ? doel : bron);

function verschoven(cel: Cel, rijen: number, kolommen: number): Cel {
  if (cel.formule === null || (rijen === 0 && kolommen === 0)) return cel;
  return { ...cel, waarde: null, formule: verschuifFormule(cel.formule, rijen, kolommen) };
}

/** What is copied of a block: no more than what is in use. */
export function knip(
  blad: Werkblad,
  blok: Blok,
  tekstVan: (rij: number, kolom: number) => string,
): Omit<Knipsel, 'tekst'> & {
  readonly rijen: readonly (readonly string[])[];
} {
  const gebruikt = blad.gebruikt(false);
  const einde = gebruikt
    ? { rij: 0, kolom: 0, rijen: gebruikt.rij + gebruikt.rijen, kolommen: gebruikt.kolom + gebruikt.kolommen }
    : blok;
  const deel = doorsnede(blok, einde) ?? { ...blok, rijen: 1, kolommen: 1 };
  const rijen = Array.from({ length: deel.rijen }, (_, rij) => deel.rij + rij).filter(
    (rij) => !blad.verborgenRijen.has(rij),
  );
  const kolommen = Array.from({ length: deel.kolommen }, (_, kolom) => deel.kolom + kolom);
  return {
    blad,
    blok: { ...deel, rijen: rijen.length },
    cellen: rijen.map((rij) => kolommen.map((kolom) => blad.cel(rij, kolom))),
    rijen: rijen.map((rij) => kolommen.map((kolom) => tekstVan(rij, kolom))),
  };
}
