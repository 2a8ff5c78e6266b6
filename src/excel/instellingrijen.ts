import { naarGetal } from '../begroting/bedrag';
import { regelingen } from '../regelingen/index';
import type { Maximum, Regeling } from '../regelingen/regeling';
import { kolomletter } from '../sheet/adres';
import type {
  Acceptatie,
  Beginstand,
  Ingevoegd,
  Instellingen,
  Kolomcorrectie,
  Koppeling,
  Sjabloonrij,
  Toegestaan,
} from '../sheet/instellingen';
import type { Tabelrij } from './bladtabellen';

/* Settings as rows of the sheet Sluitend, in such a way that reading them gives the same settings again. */

/** Says that there is none, where an empty cell would leave the shipped value. */
const GEEN = 'geen';
const UIT = 'uit';

export function regelingrij(regeling: Regeling): Tabelrij {
  const { code, naam, aliassen, verstrekker, regel, bestedenTot, looptijdTot, akkoord, tranches, bron } = regeling;
  const meegeleverd = regelingen.find((ander) => ander.code === code);
  const zonder = (veld: keyof Regeling) => (meegeleverd?.[veld] === undefined ? null : GEEN);
  return {
    id: code,
    regeling: naam,
    aliassen: aliassen.join('; ') || null,
    verstrekker,
    regel: regel.soort,
    maximum: 'maximum' in regel ? maximumcel(regel.maximum) : null,
    bestedenTot: bestedenTot ?? zonder('bestedenTot'),
    looptijdTot: looptijdTot ?? zonder('looptijdTot'),
    akkoord: akkoord?.document ?? zonder('akkoord'),
    akkoordDatum: akkoord?.datum ?? null,
    akkoordStatus: akkoord?.status ?? null,
    tranches: tranches?.map(({ jaar, bestedenTot: tot }) => `${jaar}: ${tot}`).join('; ') ?? zonder('tranches'),
    bron,
  };
}

/** One row per setting, so that two people can change two of them at the same time. */
export function drempelrijen({ jaar, drempel }: Pick<Instellingen, 'jaar' | 'drempel'>): readonly Tabelrij[] {
  const euros = (cents: number | null) => (cents === null ? UIT : cents / 100);
  return [
    { naam: 'Jaar', waarde: jaar },
    { naam: 'Drempel bedrag', waarde: euros(drempel.vanafBedrag) },
    { naam: 'Drempel of bedrag', waarde: euros(drempel.ofBedrag) },
    { naam: 'Drempel procent', waarde: drempel.ofProcent === null ? UIT : `${drempel.ofProcent}%` },
    { naam: 'Elke overschrijding', waarde: drempel.elkeOverschrijding ? 'ja' : 'nee' },
    { naam: 'Behalve onder', waarde: euros(drempel.behalveOnder) },
  ];
}

/** The id is the fingerprint: who accepts what a colleague just accepted, changes that row. */
export function acceptatierij(acceptatie: Acceptatie): Tabelrij {
  return { id: acceptatie.vingerafdruk, ...acceptatie };
}

export function kolomrij({ blad, kolom, betekenis }: Kolomcorrectie): Tabelrij {
  return { blad, kolom: kolomletter(kolom), betekenis };
}

export function koppelingrij({ regel, blad }: Koppeling): Tabelrij {
  return { regel, blad };
}

export function sjabloonrij({ id, naam, deel, bij, duur, invloed, tekst }: Sjabloonrij): Tabelrij {
  return { id, naam, deel, bij, duur, invloed, tekst };
}

export function beginstandrij({ regeling, tranche, bedrag, bron }: Beginstand): Tabelrij {
  return { regeling, tranche, bedrag: naarGetal(bedrag), bron: bron || null };
}

export function toegestaanrij({ tabel, post, regelingen }: Toegestaan): Tabelrij {
  return { tabel, post, regelingen: regelingen.join('; ') };
}

export function ingevoegdrij(ingevoegd: Ingevoegd): Tabelrij {
  const { id, blad, cel, tabel, post, regeling, afdruk, cijfers, keuzes, gereed } = ingevoegd;
  return { id, blad, cel, tabel, post, regeling, afdruk, cijfers, keuzes, gereed };
}

function maximumcel(maximum: Maximum): string | number {
  return 'procent' in maximum ? `${maximum.procent}%` : maximum.bedrag / 100;
}
