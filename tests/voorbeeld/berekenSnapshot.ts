import type { Bereik } from '../../src/begroting/begroting';
import type { Formule, Formuledeel, LineaireFormule, Voorwaarde } from '../../src/begroting/formule';
import { leesFormule } from '../../src/sheet/leesFormule';
import type { Blad, Cel, Celwaarde, Snapshot } from '../../src/sheet/snapshot';

/**
 * The snapshot with the value of every formula that Sluitend understands computed from its inputs.
 * As in Excel: text and empty cells count as zero in a sum, a reference to one text cell copies the text, an error
 * spreads, a missing sheet is #REF! and a cell that depends on itself is 0. Any other formula keeps its stored value.
 */
export function berekenSnapshot(snapshot: Snapshot): Snapshot {
  const berekening = new Berekening(snapshot.bladen);
  return {
    ...snapshot,
    bladen: snapshot.bladen.map((blad) => ({
      ...blad,
      rijen: blad.rijen.map((rij) => ({
        ...rij,
        cellen: rij.cellen.map((cel) => metWaarde(cel, berekening.waarde(blad.naam, rij.nummer, cel.kolom))),
      })),
    })),
  };
}

function metWaarde(cel: Cel, waarde: Celwaarde): Cel {
  return cel.formule === undefined ? cel : { ...cel, waarde };
}

interface Knoop {
  readonly blad: string;
  readonly formule: Formule | null;
  waarde: Celwaarde;
  /** Order of visit; 0 before the first visit. */
  nummer: number;
  /** The lowest `nummer` that can be reached among the cells that are still open. */
  laagste: number;
  open: boolean;
  verwijstNaarZichzelf: boolean;
}

interface Rooster {
  readonly rijen: ReadonlyMap<number, ReadonlyMap<number, Knoop>>;
  readonly laatsteRij: number;
  readonly laatsteKolom: number;
}

const REF: Celwaarde = { fout: '#REF!' };

/** Depth first from every formula to its inputs; cycles are the strongly connected components (Tarjan). */
class Berekening {
  private readonly roosters: ReadonlyMap<string, Rooster>;
  private readonly open: Knoop[] = [];
  private teller = 0;

  constructor(bladen: readonly Blad[]) {
    this.roosters = new Map(bladen.map((blad) => [blad.naam.toLowerCase(), maakRooster(blad)]));
  }

  /** Null for an empty cell. */
  waarde(blad: string, rij: number, kolom: number): Celwaarde {
    const knoop = this.rooster(blad)?.rijen.get(rij)?.get(kolom);
    if (!knoop) return null;
    if (knoop.nummer === 0) this.bezoek(knoop);
    return knoop.waarde;
  }

  private rooster(blad: string): Rooster | undefined {
    return this.roosters.get(blad.toLowerCase());
  }

  private bezoek(knoop: Knoop): void {
    knoop.nummer = knoop.laagste = ++this.teller;
    if (knoop.formule?.soort !== 'lineair') return;
    knoop.open = true;
    const begin = this.open.push(knoop) - 1;
    knoop.waarde = this.bereken(knoop, knoop.formule);
    if (knoop.laagste < knoop.nummer) return;
    const samen = this.open.splice(begin);
    const kring = samen.length > 1 || knoop.verwijstNaarZichzelf;
    for (const lid of samen) {
      lid.open = false;
      if (kring) lid.waarde = 0;
    }
  }

  private lees(van: Knoop, naar: Knoop): Celwaarde {
    if (naar.nummer === 0) this.bezoek(naar);
    if (naar.open) van.laagste = Math.min(van.laagste, naar.laagste);
    if (naar === van) van.verwijstNaarZichzelf = true;
    return naar.waarde;
  }

  private leesCel(van: Knoop, blad: string | null, rij: number, kolom: number): Celwaarde {
    const naar = this.rooster(blad ?? van.blad)
      ?.rijen.get(rij)
      ?.get(kolom);
    return naar ? this.lees(van, naar) : null;
  }

  private bereken(knoop: Knoop, formule: LineaireFormule): Celwaarde {
    let som = formule.constante / 100;
    for (const deel of formule.delen) {
      const rooster = this.rooster(deel.blad ?? knoop.blad);
      if (!rooster) return REF;
      for (const waarde of this.waarden(knoop, deel, rooster)) {
        if (isFout(waarde)) return waarde;
        if (typeof waarde === 'string' && isVerwijzing(formule)) return waarde;
        if (typeof waarde === 'number') som += deel.factor * waarde;
      }
    }
    return som;
  }

  private *waarden(knoop: Knoop, deel: Formuledeel, rooster: Rooster): Iterable<Celwaarde> {
    const { vanRij, vanKolom, totRij, totKolom } = deel.bereik;
    for (let rij = vanRij; rij <= Math.min(totRij, rooster.laatsteRij); rij++) {
      for (let kolom = vanKolom; kolom <= Math.min(totKolom, rooster.laatsteKolom); kolom++) {
        const naar = rooster.rijen.get(rij)?.get(kolom);
        if (!naar || (deel.subtotaal && isSubtotaal(naar.formule))) continue;
        if (deel.voorwaarden.every((v) => this.voldoet(knoop, v, rij - vanRij, kolom - vanKolom)))
          yield this.lees(knoop, naar);
      }
    }
  }

  private voldoet(knoop: Knoop, { blad, bereik, waarde }: Voorwaarde, rij: number, kolom: number): boolean {
    const gevonden = this.leesCel(knoop, blad, bereik.vanRij + rij, bereik.vanKolom + kolom);
    const gezocht = typeof waarde === 'object' ? this.leesCel(knoop, waarde.blad, waarde.rij, waarde.kolom) : waarde;
    return (
      typeof gevonden !== 'object' && typeof gezocht !== 'object' && vergelijkbaar(gevonden) === vergelijkbaar(gezocht)
    );
  }
}

function maakRooster({ naam, rijen }: Blad): Rooster {
  const knopen = rijen.map(
    (rij) => [rij.nummer, new Map(rij.cellen.map((cel) => [cel.kolom, maakKnoop(naam, rij.nummer, cel)]))] as const,
  );
  return {
    rijen: new Map(knopen),
    laatsteRij: rijen.at(-1)?.nummer ?? -1,
    laatsteKolom: rijen.reduce((kolom, rij) => Math.max(kolom, rij.cellen.at(-1)?.kolom ?? -1), -1),
  };
}

function maakKnoop(blad: string, rij: number, cel: Cel): Knoop {
  const formule = cel.formule === undefined ? null : leesFormule(cel.formule, rij, cel.kolom);
  return { blad, formule, waarde: cel.waarde, nummer: 0, laagste: 0, open: false, verwijstNaarZichzelf: false };
}

/** "=Ouderen!A1": the value of one cell, whatever it is. */
function isVerwijzing({ delen, constante }: LineaireFormule): boolean {
  const deel = delen[0];
  return delen.length === 1 && constante === 0 && deel!.factor === 1 && !deel!.subtotaal && isEenCel(deel!.bereik);
}

function isEenCel({ vanRij, totRij, vanKolom, totKolom }: Bereik): boolean {
  return vanRij === totRij && vanKolom === totKolom;
}

function isSubtotaal(formule: Formule | null): boolean {
  return formule?.soort === 'lineair' && formule.delen.some((deel) => deel.subtotaal);
}

function isFout(waarde: Celwaarde): boolean {
  return typeof waarde === 'object' && waarde !== null;
}

function vergelijkbaar(waarde: string | number | boolean): string {
  return String(waarde).toLowerCase();
}
