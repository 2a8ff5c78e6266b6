import type { Bedrag } from '../begroting/bedrag';
import { afrekenen } from '../regelingen/afrekenen';
import type { Afrekening } from '../regelingen/afrekening';
import type { Regeling } from '../regelingen/regeling';
import * as velden from '../sheet/instellingvelden';
import { bedragen, isLeeg, leesVeld } from './leesCel';
import { leesRegelrij, voegSamen } from './leesRegelingentabel';
import { type Argument, blok, perCel, type Uitkomst } from './perCel';
import { weiger } from './weiger';

export interface Regelargumenten {
  readonly saldo: Argument;
  readonly regel: Argument;
  readonly bestedenTot: Argument;
  readonly jaar: Argument;
  readonly akkoord: Argument;
  readonly maximum: Argument;
}

/** Settles every saldo by the rule beside it and takes one thing of each afrekening. */
export function rekenAf(argumenten: Regelargumenten, neem: (afrekening: Afrekening) => Uitkomst): Uitkomst[][] {
  const { saldo, regel, bestedenTot, jaar, akkoord, maximum } = argumenten;
  const ruw = (argument: Argument) => blok(argument, (cel) => cel);
  const regelingVan = maakRegelingen();
  return perCel(
    [bedragen(saldo), ruw(regel), ruw(bestedenTot), blok(jaar, leesJaar), ruw(akkoord), ruw(maximum)],
    (saldo, regel, bestedenTot, jaar, akkoord, maximum) => {
      const regeling = isLeeg(regel) ? null : regelingVan({ regel, bestedenTot, akkoord, maximum });
      weigerOnbepaald(saldo, regeling, jaar);
      return neem(afrekenen({ naam: '', regeling, jaar, baten: Math.max(saldo, 0), lasten: Math.max(-saldo, 0) }));
    },
  );
}

/** The budget year; null when empty. */
export function leesJaar(cel: unknown): number | null {
  return isLeeg(cel) ? null : leesVeld('Het jaar', velden.jaar, cel);
}

/** One Regeling for every distinct set of arguments. */
function maakRegelingen(): (cellen: Readonly<Record<string, unknown>>) => Regeling {
  const bekend = new Map<string, Regeling>();
  return (cellen) => {
    const sleutel = JSON.stringify(cellen);
    let regeling = bekend.get(sleutel);
    if (regeling === undefined) {
      regeling = voegSamen([leesRegelrij([['regeling', 'deze regeling'], ...Object.entries(cellen)])], [])[0]!;
      bekend.set(sleutel, regeling);
    }
    return regeling;
  };
}

function weigerOnbepaald(saldo: Bedrag, regeling: Regeling | null, jaar: number | null): void {
  if (saldo === 0) return;
  if (regeling === null) weiger('Vul de regel in, zoals terugbetalen of overhevelen.');
  const { regel, bestedenTot } = regeling;
  if (jaar === null && bestedenTot !== undefined)
    weiger('Vul het begrotingsjaar in; zonder jaar is niet te zeggen of de termijn voorbij is.');
  if (regel.soort === 'overhevelen-tot-maximum' && 'procent' in regel.maximum)
    weiger('Geef het maximum als bedrag: een percentage gaat over de baten, en die kent deze functie niet.');
}
