import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import paket from '../../package.json';
import type { Bestandsrapport, Rapport } from '../review/rapport';
import { leesfoutrapport } from '../review/rapporteer';
import type { GelezenInstellingen } from '../sheet/instellingen';
import { leesInstellingenJson } from '../sheet/leesInstellingen';
import { bestandsfout } from './bestandsfout';
import { controleer } from './controleer';
import { foutcode } from './foutcode';
import type { Omgeving } from './omgeving';
import { tekstrapport } from './tekstrapport';
import { metStuurcodes, zonderStuurtekens } from './zonderStuurtekens';
import { zoekWerkmappen } from './zoekWerkmappen';

/** 0: nothing wrong; 1: a `fout` that is not accepted; 2: a file could not be read, or the call is wrong. */
export type Afsluitcode = 0 | 1 | 2;

const DEMOWERKMAP = path.join(__dirname, '../../assets/voorbeelden/twentse-koers-2024.xlsx');
/** After this many milliseconds without a word, the next file is announced. */
const STIL = 1000;

const HULP = `Sluitend controleert subsidiebegrotingen in Excel: wat sluit niet, waarom, en wat gaat per
regeling terug of mee naar volgend jaar. Werkmappen worden alleen gelezen, nooit gewijzigd.

Gebruik:
  sluitend controleer PAD... [--json] [--instellingen BESTAND]
  sluitend demo

  PAD                      een werkmap (.xlsx of .xlsm) of een map met werkmappen
  --json                   het rapport als JSON
  --instellingen BESTAND   instellingen uit dit JSON-bestand in plaats van het blad Sluitend
  --help                   deze tekst
  --version                het versienummer

De opdracht demo controleert een meegeleverd voorbeeld.

Afsluitcode: 0 geen fouten, 1 ten minste een fout die niet is geaccepteerd, 2 een bestand kon niet
worden gelezen of de aanroep klopt niet.
`;

const VASTGELOPEN = 'Sluitend liep vast; het rapport is niet volledig. Meld dit bij de makers, met deze tekst:';

/** Runs the command line: `args` without node and script. Never throws and never ends the process. */
export function hoofd(args: readonly string[], omgeving: Omgeving): Afsluitcode {
  try {
    return voerUit(args, omgeving);
  } catch (oorzaak) {
    const bekend = oorzaak instanceof Aanroepfout;
    meld(omgeving, bekend ? oorzaak.message : `${VASTGELOPEN} ${String(oorzaak)}`);
    return 2;
  }
}

function meld(omgeving: Omgeving, zin: string): void {
  omgeving.meld(`${zonderStuurtekens(zin)}\n`);
}

class Aanroepfout extends Error {
  constructor(reden: string) {
    super(`${reden} Typ “sluitend --help” voor uitleg.`);
  }
}

function voerUit(args: readonly string[], omgeving: Omgeving): Afsluitcode {
  const { values, positionals } = leesArgumenten(args);
  const [opdracht, ...paden] = positionals;
  if (values.help) return toon(HULP);
  if (values.version) return toon(`${paket.version}\n`);
  if (opdracht === 'demo') {
    if (paden.length > 0) throw new Aanroepfout('De opdracht demo neemt geen pad.');
    return controleerAlles([DEMOWERKMAP]) === 2 ? 2 : 0;
  }
  if (opdracht === undefined) throw new Aanroepfout('Geen opdracht gegeven: gebruik “sluitend controleer PAD”.');
  if (opdracht !== 'controleer') {
    throw new Aanroepfout(`“${opdracht}” is geen opdracht: gebruik “sluitend controleer PAD”.`);
  }
  if (paden.length === 0) throw new Aanroepfout('Geen werkmap of map genoemd: gebruik “sluitend controleer PAD”.');
  return controleerAlles(paden);

  function toon(tekst: string): Afsluitcode {
    omgeving.schrijf(tekst);
    return 0;
  }

  function controleerAlles(paden: readonly string[]): Afsluitcode {
    const gelezen = values.instellingen === undefined ? undefined : leesInstellingen(values.instellingen);
    const rapporten: Bestandsrapport[] = [];
    let laatsteWoord = omgeving.nu();
    const gevonden = zoekWerkmappen(paden);
    for (const [i, item] of gevonden.entries()) {
      const nu = omgeving.nu();
      if (nu - laatsteWoord > STIL) {
        meld(omgeving, `${i + 1} van ${gevonden.length}: ${item.bestand}`);
        laatsteWoord = nu;
      }
      const rapport = 'fout' in item ? leesfoutrapport(item.bestand, item.fout) : controleer(item.bestand, gelezen);
      rapporten.push(rapport);
      if (!values.json) omgeving.schrijf(`${i > 0 ? '\n' : ''}${tekstrapport(rapport, omgeving)}`);
    }
    if (values.json) {
      const rapport: Rapport = { versie: 1, bestanden: rapporten };
      omgeving.schrijf(`${metStuurcodes(JSON.stringify(rapport, null, 2))}\n`);
    }
    return afsluitcode(rapporten);
  }
}

function leesArgumenten(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        instellingen: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (oorzaak) {
    throw new Aanroepfout(redenVan(oorzaak));
  }
}

/** Node's own message is English; it names the option between quotes. */
function redenVan(oorzaak: unknown): string {
  const optie = /--?[^'= ,]*/.exec(String(oorzaak))?.[0] ?? '';
  if (foutcode(oorzaak) !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `De optie ${optie} bestaat niet.`;
  if (!String(oorzaak).includes('--instellingen')) return `Bij ${optie} hoort geen waarde.`;
  return 'Bij --instellingen hoort de naam van een bestand.';
}

function leesInstellingen(bestand: string): GelezenInstellingen {
  const gelezen = leesInstellingenJson(leesBestand(bestand));
  if ('waarom' in gelezen) {
    throw new Aanroepfout(`De instellingen kloppen niet, dus er is niets gecontroleerd. ${bestand}: ${gelezen.waarom}`);
  }
  return { instellingen: gelezen.instellingen, ongeldig: [] };
}

function leesBestand(bestand: string): string {
  try {
    return readFileSync(bestand, 'utf8').replace(/^\uFEFF/, '');
  } catch (oorzaak) {
    const reden = bestandsfout(oorzaak);
    if (reden === null) throw oorzaak;
    throw new Aanroepfout(`De instellingen in ${bestand} zijn niet gelezen, dus er is niets gecontroleerd. ${reden}`);
  }
}

/** What the reports of all files together mean for whoever started the command line. */
export function afsluitcode(rapporten: readonly Bestandsrapport[]): Afsluitcode {
  if (rapporten.some(({ fout }) => fout !== null)) return 2;
  const isOpen = rapporten.some(({ bevindingen }) =>
    bevindingen.some(({ ernst, geaccepteerd }) => ernst === 'fout' && !geaccepteerd),
  );
  return isOpen ? 1 : 0;
}
