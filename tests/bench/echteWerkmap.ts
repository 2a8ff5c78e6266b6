import { readFileSync } from 'node:fs';
import path from 'node:path';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { leesFormule } from '../../src/sheet/leesFormule';
import type { Blad, Cel, Snapshot } from '../../src/sheet/snapshot';
import { EENHEDEN, Tabelbouw } from './tabelbouw';
import type { Stijl } from './tabelbouw';
import { Toeval } from './toeval';
import type { Bedrag, Deel, Kolomrol, Rijrol, Tekst, Werkblad, Werkmap, Werktabel } from './werkmap';
import { herbereken } from './werkmap';

const VOORBEELDEN = path.join(__dirname, '../../assets/voorbeelden');

const ROLLEN: Readonly<Record<string, Kolomrol>> = {
  'Gewijzigde begroting': 'begroting',
  Realisatie: 'realisatie',
  Saldo: 'saldo',
  Baten: 'baten',
  Lasten: 'lasten',
  Terugbetaling: 'terugbetaling',
  Overheveling: 'overheveling',
};

const KOPRIJ = 2;

const gelezen = new Map<string, Snapshot>();

export function leesVoorbeeld(naam: string): Snapshot {
  const snapshot = gelezen.get(naam) ?? leesXlsx(readFileSync(path.join(VOORBEELDEN, naam)));
  gelezen.set(naam, snapshot);
  return snapshot;
}

/**
 * The Twentse Koers workbook of which everything adds up, with its true relations as the report means them: not as
 * Sluitend recognises them. With formulas: the ones of the example with formulas, over the corrected amounts.
 */
export function echteWerkmap(metFormules: boolean): Werkmap {
  const bladen = leesVoorbeeld('twentse-koers-2024-sluitend.xlsx').bladen.map(maakBlad);
  const bouw = new Tabelbouw(new Toeval(1), { eenheid: EENHEDEN.euro } as Stijl);
  legRelatiesVast(bladen, bouw);
  if (metFormules) zetFormules(bladen, leesVoorbeeld('twentse-koers-2024-formules.xlsx'));
  const werkmap: Werkmap = {
    seed: 0,
    opmaak: metFormules ? 'echt, met formules' : 'echt, alleen waarden',
    kenmerken: [],
    bladen,
    relaties: bouw.relaties,
    tabellen: bladen
      .filter((blad) => kop(blad).size > 0)
      .map((blad): Werktabel => ({ blad, cellen: blad.cellen, blokken: [] })),
    stap: 100,
  };
  herbereken(werkmap);
  return werkmap;
}

function maakBlad({ naam, rijen }: Blad): Werkblad {
  const blad: Werkblad = { naam, cellen: [], verborgenRijen: new Set() };
  const koppen = new Map(
    rijen.find((r) => r.nummer === KOPRIJ)?.cellen.map((c) => [c.kolom, ROLLEN[tekstVan(c)]] as const),
  );
  for (const { nummer: rij, cellen } of rijen) {
    const label = tekstVan(cellen[0]);
    const eerste = cellen.find((c) => c.kolom === 1)?.waarde;
    let regeling: Tekst | null = null;
    for (const { kolom, waarde, notatie } of cellen) {
      const rol = koppen.get(kolom);
      const plek = { blad, rij, kolom };
      if (typeof waarde === 'number' && rol !== undefined && rij > KOPRIJ)
        blad.cellen.push({
          ...plek,
          soort: 'bedrag',
          cent: Math.round(waarde * 100),
          formule: null,
          kolomrol: rol,
          rijrol: rijrol(naam, label),
          label,
          schrijf: { vorm: 'getal', nul: 'nul', decimalen: 0, ...(notatie ? { notatie } : {}) },
          regeling: typeof eerste === 'string' ? regeling : null,
        });
      else if (typeof waarde === 'number')
        blad.cellen.push({ ...plek, soort: 'getal', waarde, ...(notatie ? { notatie } : {}) });
      else if (typeof waarde === 'string') {
        const cel: Tekst = { ...plek, soort: 'tekst', tekst: waarde };
        blad.cellen.push(cel);
        if (kolom === 1) regeling = cel;
      }
    }
  }
  return blad;
}

function tekstVan(cel: Cel | undefined): string {
  return typeof cel?.waarde === 'string' ? cel.waarde : '';
}

function rijrol(blad: string, label: string): Rijrol {
  if (blad === 'Totaaloverzicht') return label.startsWith('Totaal') ? 'overzichttotaal' : 'overzicht';
  if (blad === 'Regelingen') return label === 'Totaal' ? 'regelingtotaal' : 'regeling';
  return label === 'Totaal' ? 'totaal' : 'post';
}

function kop(blad: Werkblad): Map<number, Kolomrol> {
  const cellen = blad.cellen.filter((c): c is Bedrag => c.soort === 'bedrag');
  return new Map(cellen.map((c) => [c.kolom, c.kolomrol]));
}

/** Rows of amounts, in order, each by the role of its column. */
type Rij = ReadonlyMap<Kolomrol, Bedrag>;

function rijen(blad: Werkblad): Rij[] {
  const perRij = new Map<number, Map<Kolomrol, Bedrag>>();
  for (const cel of blad.cellen) {
    if (cel.soort !== 'bedrag') continue;
    const rij = perRij.get(cel.rij) ?? new Map<Kolomrol, Bedrag>();
    perRij.set(cel.rij, rij.set(cel.kolomrol, cel));
  }
  return [...perRij].sort(([a], [b]) => a - b).map(([, rij]) => rij);
}

function label(rij: Rij): string {
  return [...rij.values()][0]!.label;
}

const plus = (cel: Bedrag) => ({ cel, factor: 1 });
const min = (cel: Bedrag) => ({ cel, factor: -1 });

function legRelatiesVast(bladen: readonly Werkblad[], bouw: Tabelbouw): void {
  const opNaam = (naam: string) => rijen(bladen.find((b) => b.naam === naam)!);
  const posten: Rij[] = [];
  const totalen = new Map<string, Rij>();
  for (const blad of bladen) {
    const tabel = rijen(blad);
    if (!tabel.some((r) => label(r) === 'Totaal') || ['Totaaloverzicht', 'Regelingen'].includes(blad.naam)) continue;
    const eigen = tabel.filter((r) => label(r) !== 'Totaal');
    posten.push(...eigen);
    totalen.set(blad.naam, tabel.at(-1)!);
    telOp(bouw, tabel.at(-1)!, eigen);
    for (const rij of tabel) saldo(bouw, rij, 'begroting', 'realisatie');
  }
  const overzicht = opNaam('Totaaloverzicht');
  const regels = overzicht.slice(
    0,
    overzicht.findIndex((r) => label(r) === 'Totaal'),
  );
  telOp(bouw, overzicht[regels.length]!, regels);
  for (const rij of overzicht.slice(0, regels.length + 1)) saldo(bouw, rij, 'begroting', 'realisatie');
  for (const rij of regels) {
    const totaal = totalen.get(label(rij).replace(/^Themalijn /, ''));
    if (!totaal) posten.push(rij);
    else for (const [rol, cel] of rij) bouw.relatie('aansluiting', cel, [plus(totaal.get(rol)!)]);
  }
  // What comes below the total is added to it, up to the next total.
  let vanaf = regels.length;
  for (let i = vanaf + 1; i < overzicht.length; i++) {
    if (!label(overzicht[i]!).startsWith('Totaal')) continue;
    telOp(bouw, overzicht[i]!, overzicht.slice(vanaf, i));
    vanaf = i;
  }
  regelingen(opNaam('Regelingen'), posten, bouw);
}

function regelingen(tabel: readonly Rij[], posten: readonly Rij[], bouw: Tabelbouw): void {
  telOp(bouw, tabel.at(-1)!, tabel.slice(0, -1));
  tabel.forEach((rij, i) => {
    const uit = rij.get('saldo');
    if (!uit) return;
    // A second tranche has baten only; its lasten and saldo stand in the row above.
    const tranche = tabel[i + 1] && !tabel[i + 1]!.has('saldo') ? [tabel[i + 1]!.get('baten')!] : [];
    const baten = [rij.get('baten')!, ...tranche];
    bouw.relatie('rij', uit, [...baten.map(plus), min(rij.get('lasten')!)]);
    const bestemd = (['terugbetaling', 'overheveling'] as const).flatMap((rol) => rij.get(rol) ?? []);
    if (bestemd.length) bouw.relatie('rij', uit, bestemd.map(plus));
    const lasten = posten.flatMap((p) => {
      const cel = p.get('realisatie');
      return cel?.regeling?.tekst === label(rij) ? [cel] : [];
    });
    if (lasten.length) bouw.relatie('regeling', rij.get('lasten')!, lasten.map(plus));
  });
}

function saldo(bouw: Tabelbouw, rij: Rij, van: Kolomrol, af: Kolomrol): void {
  const uit = rij.get('saldo');
  if (uit) bouw.relatie('rij', uit, [plus(rij.get(van)!), min(rij.get(af)!)]);
}

function telOp(bouw: Tabelbouw, totaal: Rij, tel: readonly Rij[]): void {
  for (const [rol, cel] of totaal) {
    const termen = tel.flatMap((r) => r.get(rol) ?? []);
    if (termen.length) bouw.relatie('kolom', cel, termen.map(plus));
  }
}

/** Takes each formula from the row with the same label; rows may stand elsewhere, but what they refer to may not. */
function zetFormules(bladen: readonly Werkblad[], met: Snapshot): void {
  for (const { naam, rijen: bron } of met.bladen) {
    const blad = bladen.find((b) => b.naam === naam);
    for (const { nummer, cellen } of bron)
      for (const { kolom, formule } of cellen) {
        const cel = formule && blad?.cellen.find((c) => c.rij === nummer && c.kolom === kolom);
        if (!cel || cel.soort !== 'bedrag') continue;
        const lineair = leesFormule(formule, nummer, kolom);
        if (lineair.soort !== 'lineair' || tekstVan(cellen[0]) !== cel.label) continue;
        cel.formule = {
          delen: lineair.delen.map((d): Deel => {
            const doel = d.blad === null ? blad : bladen.find((b) => b.naam === d.blad)!;
            const termen = doel!.cellen.filter(
              (c): c is Bedrag =>
                c.soort === 'bedrag' &&
                c.rij >= d.bereik.vanRij &&
                c.rij <= d.bereik.totRij &&
                c.kolom >= d.bereik.vanKolom &&
                c.kolom <= d.bereik.totKolom,
            );
            return { factor: d.factor as 1 | -1, vorm: termen.length === 1 ? 'cel' : 'som', cellen: termen };
          }),
        };
      }
  }
}
