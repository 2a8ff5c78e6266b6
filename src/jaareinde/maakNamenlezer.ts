import type { Regeling } from '../regelingen/regeling';
import { maakZoeker, regelingsleutel } from '../regelingen/zoekRegeling';
import type { Regelinggroep } from '../sheet/herkenning';
import { groepsleutel } from '../sheet/koppelRegelingen';

/** The regelingen that a text names. */
export interface Namenlezing {
  readonly groepen: readonly Regelinggroep[];
  /** What names no regeling of the workbook, and why. */
  readonly bezwaren: readonly Naambezwaar[];
}

export interface Naambezwaar {
  /** As it is written. */
  readonly naam: string;
  /** A Dutch clause without full stop. */
  readonly waarom: string;
  /** Nobody can tell what is meant; otherwise it is clear, but there is no money of it. */
  readonly onduidelijk: boolean;
}

export type Namenlezer = (tekst: string) => Namenlezing;

type Naamlezing = { readonly groep: Regelinggroep } | Naambezwaar;

/** Between names; what stands in brackets is part of a name. */
const SCHEIDING = /\([^()]*\)|[;,/+&\n]|(?<![\p{L}\p{N}])(?:en|of|and|or)(?![\p{L}\p{N}])/giu;

/** The text says that there is none. */
const NIETS = new Set(['', '0', 'geen', 'nee', 'niet', 'nvt', 'none', 'no', 'na']);

/** Says more than which regeling: an exception, a limit or a doubt. */
const VOORWAARDE =
  /[%€]|\d[\d.,]{2}|(?<!\p{L})(niet|geen|behalve|uitgezonderd|zonder|max\w*|hooguit|hoogstens|tot|mits|indien|als|alleen|deels|gedeeltelijk|deel|not?|except|only|if|up to)(?!\p{L})/iu;

/** More names in one than this are not tried. */
const LANGSTE_REEKS = 6;

/**
 * Reads lists such as "SPUK IZA; GALA" or "IZA en Wijkfonds": names of the list, their aliases, and names that only the workbook
 * knows. A separator may be part of a name ("Fonds Zorg en Welzijn"): the longest piece that is exactly a name is one.
 */
export function maakNamenlezer(regelingen: readonly Regeling[], groepen: readonly Regelinggroep[]): Namenlezer {
  const zoeker = maakZoeker(regelingen);
  const opSleutel = new Map(groepen.map((groep) => [groep.sleutel, groep]));
  const namen = new Set(
    [...regelingen.flatMap(({ naam, aliassen }) => [naam, ...aliassen]), ...groepen.map(({ naam }) => naam)].map(
      regelingsleutel,
    ),
  );
  const bekend = new Map<string, Namenlezing>();

  return (tekst) => {
    let lezing = bekend.get(tekst);
    if (lezing === undefined) bekend.set(tekst, (lezing = leesNamen(tekst)));
    return lezing;
  };

  function leesNamen(tekst: string): Namenlezing {
    if (isNiets(tekst)) return { groepen: [], bezwaren: [] };
    const lezingen = stukkenVan(tekst, (stuk) => namen.has(regelingsleutel(stuk))).map(leesNaam);
    return {
      groepen: [...new Set(lezingen.flatMap((lezing) => ('groep' in lezing ? [lezing.groep] : [])))],
      bezwaren: lezingen.flatMap((lezing) => ('groep' in lezing ? [] : [lezing])),
    };
  }

  function leesNaam(naam: string): Naamlezing {
    const weiger = (waarom: string, onduidelijk = true): Naambezwaar => ({ naam, waarom, onduidelijk });
    const gevonden = zoeker(naam);
    if (gevonden.soort === 'meervoudig') {
      const keuze = gevonden.regelingen.map((regeling) => regeling.naam).join(' of ');
      return weiger(
        `"${naam}" kan ${keuze} zijn en doet niet mee in het dekkingsadvies; schrijf welke is bedoeld, met ; tussen twee namen`,
      );
    }
    const regeling = gevonden.soort === 'gevonden' ? gevonden.regeling : null;
    const groep = opSleutel.get(groepsleutel(naam, regeling));
    if (groep === undefined && regeling === null) {
      return weiger(
        `"${naam}" is geen bekende regeling en doet niet mee in het dekkingsadvies; verbeter de naam, of voeg de regeling toe op het blad Sluitend`,
      );
    }
    if (naam.includes('?') || (!namen.has(regelingsleutel(naam)) && VOORWAARDE.test(zonderJaar(naam)))) {
      return weiger(
        `"${naam}" zegt meer dan een naam en doet niet mee in het dekkingsadvies; zet er alleen namen van regelingen`,
      );
    }
    return groep === undefined
      ? weiger(`${regeling!.naam} heeft geen geld in deze werkmap, dus daar is niets op te boeken`, false)
      : { groep };
  }
}

/** "-", "geen", "n.v.t.": a choice that is none. */
function isNiets(tekst: string): boolean {
  return NIETS.has(regelingsleutel(tekst));
}

/** The names in a text, each as long as it can be. */
function stukkenVan(tekst: string, isNaam: (stuk: string) => boolean): readonly string[] {
  const delen = deel(tekst);
  const stukken: string[] = [];
  for (let van = 0; van < delen.length;) {
    let tot = Math.min(delen.length, van + LANGSTE_REEKS) - 1;
    const stuk = () => tekst.slice(delen[van]!.begin, delen[tot]!.einde).trim();
    while (tot > van && !isNaam(stuk())) tot--;
    if (regelingsleutel(stuk()) !== '') stukken.push(stuk());
    van = tot + 1;
  }
  return stukken;
}

function deel(tekst: string): readonly { readonly begin: number; readonly einde: number }[] {
  const delen: { readonly begin: number; readonly einde: number }[] = [];
  let begin = 0;
  for (const { 0: teken, index } of tekst.matchAll(SCHEIDING)) {
    if (teken.startsWith('(')) continue;
    delen.push({ begin, einde: index });
    begin = index + teken.length;
  }
  return [...delen, { begin, einde: tekst.length }];
}

/** "GALA 2023" names a tranche, no limit. */
function zonderJaar(naam: string): string {
  return naam.replace(/\b(19|20)\d\d\b/g, ' ');
}
