import { element } from './element';
import type { Taal } from './woorden';

interface Hoofdstuk {
  readonly kop: string;
  readonly regels: readonly string[];
}

const HULP: Readonly<Record<Taal, readonly Hoofdstuk[]>> = {
  nl: [
    {
      kop: 'Wat dit is',
      regels: [
        'De werkbank laat Sluitend zien zonder Excel: links een rekenblad, rechts het echte taakvenster. Alles blijft in deze browser; er gaat niets over het netwerk.',
        'Het rekenblad is een nabootsing. Wat hier werkt, gaat via dezelfde koppeling als in Excel, maar Excel kan meer en kan afwijken.',
      ],
    },
    {
      kop: 'Proberen',
      regels: [
        'Klik rechts op Controleer deze werkmap. Kies bij een bevinding de cel om erheen te gaan, typ de juiste waarde en controleer opnieuw.',
        'Onder Openen staan voorbeelden en van elke soort fout één werkmap. Een eigen .xlsx sleept u op deze pagina.',
        'Opslaan maakt een .xlsx. Opmaak en grafieken gaan er niet in mee; de pagina meldt wat is weggelaten.',
        'Collega opent een tweede taakvenster in dezelfde werkmap. Storing laat Excel weigeren, traag zijn of wegvallen.',
      ],
    },
    {
      kop: 'Typen',
      regels: [
        'Zoals in een Nederlandse Excel: 1.234,56, € 1.000, 12%, 31-12-2024. Formules met Nederlandse of Engelse namen: =SOM(D4:D9) of =SUM(D4:D9).',
        'Tijdens het typen van een formule wijst u cellen aan met de muis.',
      ],
    },
    {
      kop: 'Toetsen',
      regels: [
        'Pijlen, Tab en Enter; met Shift uitbreiden, met Ctrl naar het einde van de gegevens. Home, End, PageUp, PageDown.',
        'F2 bewerken, Delete wissen, Ctrl+Z en Ctrl+Y, Ctrl+C, X en V, Ctrl+D en Ctrl+R doorvoeren, Ctrl+A alles.',
        'Ctrl+PageUp en Ctrl+PageDown gaan naar een ander blad; houdt de browser die toetsen voor zich, dan met Alt erbij.',
      ],
    },
  ],
  en: [
    {
      kop: 'What this is',
      regels: [
        'The workbench shows Sluitend without Excel: a spreadsheet on the left, the real task pane on the right. Everything stays in this browser; nothing goes over the network.',
        'The spreadsheet is an imitation. It uses the same connection as Excel, but Excel can do more and may differ.',
      ],
    },
    {
      kop: 'Try it',
      regels: [
        'Press Check this workbook (Controleer deze werkmap) on the right. Choose the cell of a finding to go there, type the right value and check again.',
        'Open has examples, and one workbook for each kind of error. Drop a workbook (.xlsx) of your own on the page.',
        'Save makes an .xlsx. Formats and charts are left out; the page tells what was.',
        'Colleague opens a second pane on the same workbook. Failures makes Excel refuse, slow down or fall away.',
      ],
    },
    {
      kop: 'Typing',
      regels: [
        'As in a Dutch Excel: 1.234,56, € 1.000, 12%, 31-12-2024. Formulas with Dutch or English names: =SOM(D4:D9) or =SUM(D4:D9).',
        'While typing a formula, point at cells with the mouse.',
      ],
    },
    {
      kop: 'Keys',
      regels: [
        'Arrows, Tab and Enter; Shift to extend, Ctrl to the end of the data. Home, End, PageUp, PageDown.',
        'F2 edit, Delete clear, Ctrl+Z and Ctrl+Y, Ctrl+C, X and V, Ctrl+D and Ctrl+R fill, Ctrl+A all.',
        'Ctrl+PageUp and Ctrl+PageDown go to another sheet; when the browser keeps those keys, add Alt.',
      ],
    },
  ],
};

/** A short explanation over the page. */
export function toonHulp(taal: Taal, titel: string, sluiten: string): void {
  const knop = element('button', { class: 'knop hoofd', type: 'button' }, sluiten);
  const dialoog = element(
    'dialog',
    { class: 'hulp', 'aria-label': titel },
    ...HULP[taal].flatMap(({ kop, regels }) => [
      element('h2', {}, kop),
      element('ul', {}, ...regels.map((regel) => element('li', {}, regel))),
    ]),
    element('div', { class: 'dialoogknoppen' }, knop),
  );
  knop.addEventListener('click', () => dialoog.close());
  dialoog.addEventListener('close', () => dialoog.remove());
  document.body.append(dialoog);
  dialoog.showModal();
}
