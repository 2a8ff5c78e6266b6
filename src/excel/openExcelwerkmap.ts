import { bekijkBlad, draaiBladTerug, type Eigenbladmaker, schrijfBlad } from './eigenBladen';
import { excelfoutVan } from './excelfouten';
import type { Excelwerkmap } from './excelwerkmap';
import { verwijderBladen } from './gemaaktblad';
import { gaNaar } from './gaNaar';
import { bewaarInstellingen } from './instellingenblad';
import { leesWerkmap } from './leesWerkmap';
import { type Bladenmaker, maakBladen } from './maakBladen';
import { markeer, verwijderMarkering } from './markering';
import type { Wijziging } from './planWijzigingen';
import { maakOngedaan, schrijfEdits } from './schrijfEdits';
import { selectie, volgSelectie } from './selectie';
import { type Opruiming, type Sporen, verwijderSluitend, zoekSporen } from './verwijderSluitend';
import { bewaarGrootboek, neemTerug, voegIn } from './voegIn';
import { volgWijzigingen } from './volgWijzigingen';
import { werkmapnaam } from './werkmapnaam';

const ONZEKER = 'Het is niet zeker of de werkmap is veranderd.';

/** What Sluitend keeps in the workbook itself. Every method may throw an Excelfout and nothing else. */
export interface Sluitendblad {
  /** Keeps settings on the sheet Sluitend, which is made when it is not there. */
  bewaar(wijzigingen: readonly Wijziging[]): Promise<void>;
  /** What `verwijderSluitend` would remove. */
  zoekSporen(): Promise<Sporen>;
  /** Removes the markings and these sheets. */
  verwijderSluitend(sporen: Pick<Sporen, 'bladen'>): Promise<Opruiming>;
}

/** The workbook in which the add-in runs. Excel must be there; nothing is read until a method is called. */
export function openExcelwerkmap(): Excelwerkmap & Sluitendblad & Bladenmaker & Eigenbladmaker {
  return {
    naam: bewaakt(werkmapnaam),
    lees: bewaakt(leesWerkmap),
    schrijf: bewaakt(schrijfEdits),
    maakOngedaan: bewaakt(maakOngedaan),
    voegIn: bewaakt(voegIn),
    neemTerug: bewaakt(neemTerug),
    bewaarGrootboek: bewaakt(bewaarGrootboek),
    selectie: bewaakt(selectie),
    volgSelectie: bewaakt(volgSelectie),
    gaNaar: bewaakt(gaNaar),
    markeer: bewaakt(markeer),
    verwijderMarkering: bewaakt(verwijderMarkering),
    volgWijzigingen: bewaakt(volgWijzigingen),
    bewaar: bewaakt(bewaarInstellingen),
    zoekSporen: bewaakt(zoekSporen),
    verwijderSluitend: bewaakt(verwijderSluitend),
    maakBladen: bewaakt(maakBladen),
    verwijderBladen: bewaakt(verwijderBladen),
    bekijkBlad: bewaakt(bekijkBlad),
    schrijfBlad: bewaakt(schrijfBlad),
    draaiBladTerug: bewaakt(draaiBladTerug),
  };
}

/** Even a mistake of our own comes out as an Excelfout. */
function bewaakt<A extends unknown[], T>(doe: (...argumenten: A) => Promise<T>): (...argumenten: A) => Promise<T> {
  return async (...argumenten) => {
    try {
      return await doe(...argumenten);
    } catch (fout) {
      throw excelfoutVan(fout, ONZEKER);
    }
  };
}
