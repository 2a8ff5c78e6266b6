import type { Bedrag } from '../begroting/bedrag';

/** A way for cents to go from one node to another. */
export interface Pijl {
  readonly van: number;
  readonly naar: number;
  /** The most that may go this way, in cents. */
  readonly ruimte: Bedrag;
  /** The price of one cent: a whole number, negative where it saves. */
  readonly kosten: number;
}

export interface Kostenstroom {
  /** What goes over each arc, in the order of the arcs. */
  readonly stroom: readonly Bedrag[];
  /** No other circulation is as cheap. What is the same net between every two nodes counts as the same. */
  readonly uniek: boolean;
}

/** The arcs and their reverses: arc `i` at 2i, what can be taken back of it at 2i + 1. */
interface Restnet {
  readonly naar: readonly number[];
  readonly kosten: readonly number[];
  readonly ruimte: Bedrag[];
  /** Per node what leaves it. */
  readonly uit: readonly (readonly number[])[];
}

interface Afstanden {
  /** The lowest price of a cent at each node; Infinity where none can come. */
  readonly prijs: readonly number[];
  /** The arc by which it comes, -1 at a start. */
  readonly via: readonly number[];
}

const SPIL = 0;

/**
 * The cheapest circulation in a network of nodes 0 up to `knopen`, by successive cheapest rounds through node 0. Exact in
 * whole cents: amounts are only compared, and taken from what an arc can hold. Every round of arcs that would save must
 * pass node 0.
 */
export function kostenstroom(knopen: number, pijlen: readonly Pijl[]): Kostenstroom {
  const net = maakRestnet(knopen, pijlen);
  for (let ronde = besparendeRonde(net); ronde !== null; ronde = besparendeRonde(net)) {
    const bedrag = ronde.reduce((minste, boog) => Math.min(minste, net.ruimte[boog]!), Infinity);
    for (const boog of ronde) {
      net.ruimte[boog]! -= bedrag;
      net.ruimte[boog ^ 1]! += bedrag;
    }
  }
  return { stroom: pijlen.map((_, i) => net.ruimte[2 * i + 1]!), uniek: isUniek(net) };
}

function maakRestnet(knopen: number, pijlen: readonly Pijl[]): Restnet {
  const uit = Array.from({ length: knopen }, (): number[] => []);
  pijlen.forEach(({ van, naar }, i) => {
    uit[van]!.push(2 * i);
    uit[naar]!.push(2 * i + 1);
  });
  return {
    naar: pijlen.flatMap(({ van, naar }) => [naar, van]),
    kosten: pijlen.flatMap(({ kosten }) => [kosten, -kosten]),
    ruimte: pijlen.flatMap(({ ruimte }) => [ruimte, 0]),
    uit,
  };
}

/** The arcs of the cheapest round through node 0, last one first; null when none saves. */
function besparendeRonde(net: Restnet): readonly number[] | null {
  const { prijs, via } = zoekAfstanden(net, [SPIL], SPIL);
  let laatste = -1;
  let laagste = 0;
  for (const terug of net.uit[SPIL]!) {
    const boog = terug ^ 1;
    const kosten = prijs[net.naar[terug]!]! + net.kosten[boog]!;
    if (net.ruimte[boog]! > 0 && kosten < laagste) [laatste, laagste] = [boog, kosten];
  }
  if (laatste === -1) return null;
  const ronde: number[] = [];
  for (let boog = laatste; boog !== -1; boog = via[net.naar[boog ^ 1]!]!) ronde.push(boog);
  return ronde;
}

/** Cheapest ways from any of `starts`, over arcs that still have room and do not lead to `gesloten`. */
function zoekAfstanden(net: Restnet, starts: Iterable<number>, gesloten = -1): Afstanden {
  const prijs = net.uit.map(() => Infinity);
  const via = net.uit.map(() => -1);
  const wachtrij = new Set(starts);
  for (const start of wachtrij) prijs[start] = 0;
  for (const knoop of wachtrij) {
    wachtrij.delete(knoop);
    for (const boog of net.uit[knoop]!) {
      const naar = net.naar[boog]!;
      const kosten = prijs[knoop]! + net.kosten[boog]!;
      if (net.ruimte[boog] === 0 || naar === gesloten || kosten >= prijs[naar]!) continue;
      prijs[naar] = kosten;
      via[naar] = boog;
      wachtrij.add(naar);
    }
  }
  return { prijs, via };
}

/**
 * Another circulation is as cheap when a round of three nodes or more costs nothing. All arcs of such a round are free:
 * they cost exactly the difference in price of their ends. Nodes with free arcs both ways are joined into one group; then
 * a free arc inside a group that is not part of its tree, or a round of groups, is such a round.
 */
function isUniek(net: Restnet): boolean {
  const { prijs } = zoekAfstanden(net, net.uit.keys());
  const gratis = net.uit.map(
    (bogen, van) =>
      new Set(
        bogen
          .filter((boog) => net.ruimte[boog]! > 0 && prijs[van]! + net.kosten[boog]! === prijs[net.naar[boog]!])
          .map((boog) => net.naar[boog]!),
      ),
  );
  const groep = net.uit.map((_, knoop) => knoop);
  const groepVan = (knoop: number): number => {
    while (groep[knoop] !== knoop) knoop = groep[knoop] = groep[groep[knoop]!]!;
    return knoop;
  };
  const enkel: (readonly [number, number])[] = [];
  for (const [van, bereikt] of gratis.entries()) {
    for (const naar of bereikt) {
      if (!gratis[naar]!.has(van)) enkel.push([van, naar]);
      else if (van < naar) {
        if (groepVan(van) === groepVan(naar)) return false;
        groep[groepVan(van)] = groepVan(naar);
      }
    }
  }
  return !heeftRonde(
    net.uit.length,
    enkel.map(([van, naar]) => [groepVan(van), groepVan(naar)]),
  );
}

/** Whether directed pairs make a round: after taking away, again and again, what nothing leads to, something is left. */
function heeftRonde(knopen: number, paren: readonly (readonly [number, number])[]): boolean {
  const uit = Array.from({ length: knopen }, (): number[] => []);
  const inkomend = uit.map(() => 0);
  for (const [van, naar] of paren) {
    uit[van]!.push(naar);
    inkomend[naar]!++;
  }
  const los = [...uit.keys()].filter((knoop) => inkomend[knoop] === 0);
  for (const knoop of los) for (const naar of uit[knoop]!) if (--inkomend[naar]! === 0) los.push(naar);
  return los.length < knopen;
}
