import type { Voorbeeld } from '../../src/checks/check';
import { afrekenformules, type Regelbeschrijving, zetAfrekening } from './afrekenformules';
import type { Boek } from './boek';
import type { Cijfersoort } from './cijfersVan';

interface Eigenwerkmap {
  readonly bladen: Voorbeeld['bladen'];
  /** The kinds of figures that it is for. */
  readonly soorten: readonly Cijfersoort[];
  readonly leg: (boek: Boek) => void;
}

const AFREKENING = ['relatie', 'afrekening'] as const;
const IZA: Regelbeschrijving = { soort: 'gaat terug' };
const GALA: Regelbeschrijving = { soort: 'gaat mee', tot: () => 2026 };
const REGELS = [
  ['SPUK IZA', IZA],
  ['SPUK GALA programma 15', GALA],
] as const;

/** Rows of posten with what was budgeted, spent and left, and the row that totals them. */
function leggeSaldi(boek: Boek, blad: string, [b, r, s]: readonly [string, string, string], totaal: number): void {
  for (let rij = 4; rij <= totaal; rij++)
    boek.relatie('saldo-klopt-niet', `${blad}!${s}${rij}`, `${blad}!${b}${rij}-${blad}!${r}${rij}`);
}

function legTotalen(boek: Boek, blad: string, kolommen: string, totaal: number): void {
  for (const k of kolommen)
    boek.relatie('totaal-klopt-niet', `${blad}!${k}${totaal}`, `SUM(${blad}!${k}4:${k}${totaal - 1})`);
}

/** Small workbooks for figures that the examples do not have, with each figure as a formula that someone would type beside it. */
export const eigenwerkmappen: Readonly<Record<string, Eigenwerkmap>> = {
  'gedeelde posten': {
    bladen: {
      Jeugd: [
        ['Jeugd 2024'],
        [],
        ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
        ['Buurtcoach', 'SPUK IZA', 1200.15, 900.05, 300.1],
        ['Wijkteam', 'IZA 60% / GALA 40%', 1000.01, 850.03, 149.98],
        ['Schoolplein', 'SPUK GALA', 800, 750.5, 49.5],
        ['Totaal', null, 3000.16, 2500.58, 499.58],
      ],
    },
    soorten: [...AFREKENING, 'aandeel'],
    leg: (boek) => {
      leggeSaldi(boek, 'Jeugd', ['C', 'D', 'E'], 7);
      legTotalen(boek, 'Jeugd', 'CDE', 7);
      const iza = (k: string): string => `ROUND(0.6*Jeugd!${k}5,2)`;
      for (const k of 'CDE') {
        boek.zet(`Jeugd!${k}5 van SPUK IZA`, iza(k));
        boek.zet(`Jeugd!${k}5 van SPUK GALA programma 15`, `Jeugd!${k}5-${iza(k)}`);
      }
      zetAfrekening(boek, 'SPUK IZA', {
        regel: IZA,
        jaar: '2024',
        baten: `Jeugd!C4+${iza('C')}`,
        lasten: `Jeugd!D4+${iza('D')}`,
      });
      const gala = (k: string): string => `Jeugd!${k}6+Jeugd!${k}5-${iza(k)}`;
      zetAfrekening(boek, 'SPUK GALA programma 15', { regel: GALA, jaar: '2024', baten: gala('C'), lasten: gala('D') });
    },
  },
  'halverwege het jaar': {
    bladen: {
      Jeugd: [
        ['Jeugd'],
        [],
        [
          'Project',
          'Regeling',
          'Begroting 2024',
          'Besteed t/m 30 juni 2024',
          'Verwachte uitgave',
          'Verwacht eindsaldo',
        ],
        ['Coach', 'SPUK IZA', 60000.5, 20000.25, 35000.1, 5000.15],
        ['Les', 'SPUK GALA', 25000, 12000, 11500.4, 1499.6],
        ['Totaal', null, 85000.5, 32000.25, 46500.5, 6499.75],
      ],
      Afrekening: [
        ['Afrekening'],
        [],
        ['Project', 'Regeling', 'Begroting 2024', 'Realisatie 2024', 'Saldo'],
        ['Coach', 'SPUK IZA', 60000.5, 51234.2, 8766.3],
        ['Les', 'SPUK GALA', 25000, 26000, -1000],
        ['Totaal', null, 85000.5, 77234.2, 7766.3],
      ],
    },
    soorten: [...AFREKENING, 'prognose', 'prognoseverschil'],
    leg: (boek) => {
      for (const rij of [4, 5, 6]) {
        const cel = (k: string): string => `Jeugd!${k}${rij}`;
        boek.relatie('eindsaldo-klopt-niet', cel('F'), `${cel('C')}-${cel('D')}-${cel('E')}`);
        boek.zet(`rij ${cel('')}: begroot`, cel('C'));
        boek.zet(`rij ${cel('')}: besteed`, cel('D'));
        boek.zet(`rij ${cel('')}: verwacht`, cel('E'));
        boek.zet(`rij ${cel('')}: lasten`, `${cel('D')}+${cel('E')}`);
        boek.zet(`rij ${cel('')}: eindsaldo`, `${cel('C')}-${cel('D')}-${cel('E')}`);
        const uitkomst = `Afrekening!C${rij}-Afrekening!D${rij}`;
        boek.zet(`rij Afrekening!${rij}: verwacht`, `${cel('C')}-${cel('D')}-${cel('E')}`);
        boek.zet(`rij Afrekening!${rij}: uitkomst`, uitkomst);
        boek.zet(`rij Afrekening!${rij}: verschil`, `(${uitkomst})-(${cel('C')}-${cel('D')}-${cel('E')})`);
      }
      legTotalen(boek, 'Jeugd', 'CDEF', 6);
      leggeSaldi(boek, 'Afrekening', ['C', 'D', 'E'], 6);
      legTotalen(boek, 'Afrekening', 'CDE', 6);
      REGELS.forEach(([naam, regel], i) => {
        const rij = 4 + i;
        const baten = `Afrekening!C${rij}`;
        zetAfrekening(boek, naam, { regel, jaar: '2024', baten, lasten: `Afrekening!D${rij}` });
        zetAfrekening(boek, `prognose ${naam}`, { regel, jaar: '2024', baten, lasten: `Jeugd!D${rij}+Jeugd!E${rij}` });
      });
    },
  },
  begrotingswijzigingen: {
    bladen: {
      Sport: [
        ['Sport 2024'],
        [],
        [
          'Project',
          'Regeling',
          'Primitieve begroting',
          '1e wijziging',
          '2e wijziging',
          'Gewijzigde begroting',
          'Realisatie',
          'Saldo',
        ],
        ['Sporthal', 'SPUK IZA', 3500.25, 500.5, -100, 3900.75, 3000, 900.75],
        ['Zwemles', 'SPUK IZA', 1000, 0, 250, 1250, 1100, 150],
        ['Veld', 'SPUK GALA', 800, 0, 0, 800, 700, 100],
        ['Totaal', null, 5300.25, 500.5, 150, 5950.75, 4800, 1150.75],
      ],
    },
    soorten: [...AFREKENING, 'brug'],
    leg: (boek) => {
      leggeSaldi(boek, 'Sport', ['F', 'G', 'H'], 7);
      legTotalen(boek, 'Sport', 'CDEFGH', 7);
      for (const rij of [4, 5, 6, 7]) {
        const nieuw = `SUM(Sport!C${rij}:E${rij})`;
        boek.relatie('wijziging-sluit-niet-aan', `Sport!F${rij}`, nieuw);
        boek.zet(`rij Sport!${rij}: primitief`, `Sport!C${rij}`);
        boek.zet(`rij Sport!${rij}: gewijzigd`, `Sport!F${rij}`);
        boek.zet(`rij Sport!${rij}: onverklaard`, `Sport!F${rij}-${nieuw}`);
        for (const k of 'DE') boek.zet(`rij Sport!${rij}: wijziging Sport!${k}${rij}`, `Sport!${k}${rij}`);
      }
      boek.zet('Sport!A3:H7 totaal: primitief', 'SUM(Sport!C4:C6)');
      boek.zet('Sport!A3:H7 totaal: gewijzigd', 'SUM(Sport!F4:F6)');
      boek.zet('Sport!A3:H7 totaal: onverklaard', 'SUM(Sport!F4:F6)-SUM(Sport!C4:E6)');
      const som = (k: string, namen: string): string => `SUMIFS(Sport!${k}4:${k}6,Sport!B4:B6,"${namen}")`;
      zetAfrekening(boek, 'SPUK IZA', {
        regel: IZA,
        jaar: '2024',
        baten: som('F', 'SPUK IZA'),
        lasten: som('G', 'SPUK IZA'),
      });
      zetAfrekening(boek, 'SPUK GALA programma 15', {
        regel: GALA,
        jaar: '2024',
        baten: som('F', 'SPUK GALA'),
        lasten: som('G', 'SPUK GALA'),
      });
    },
  },
  'posten met een keuze': {
    bladen: {
      Posten: [
        ['Begroting 2024'],
        [],
        ['Project', 'Regeling', 'Mag ook op', 'Begroting', 'Realisatie', 'Saldo'],
        ['Kansrijke start', 'SPUK GALA', 'SPUK IZA', 700.55, 649.45, 51.1],
        ['Huisbezoek', 'SPUK IZA', null, 1000.1, 400.25, 599.85],
        ['Samen eten', 'SPUK GALA', null, 300, 120.33, 179.67],
        ['Totaal', null, null, 2000.65, 1170.03, 830.62],
      ],
    },
    soorten: [...AFREKENING, 'advies'],
    leg: (boek) => {
      leggeSaldi(boek, 'Posten', ['D', 'E', 'F'], 7);
      legTotalen(boek, 'Posten', 'DEF', 7);
      // What would go back pays as much of the one post with a choice as it can.
      const geboekt = boek.blad.zet('MIN(Posten!E4,MAX(0,Posten!D5-Posten!E5))');
      boek.zet('besparing', geboekt);
      boek.zet('boeking 1: minderTerug', geboekt);
      const geld = {
        'SPUK IZA': ['Posten!D5', 'Posten!E5', `+${geboekt}`],
        'SPUK GALA programma 15': ['Posten!D4+Posten!D6', 'Posten!E4+Posten!E6', `-${geboekt}`],
      } as const;
      for (const [naam, regel] of REGELS) {
        const [baten, lasten, erbij] = geld[naam];
        zetAfrekening(boek, naam, { regel, jaar: '2024', baten, lasten });
        for (const [wanneer, bedrag] of [
          ['voor', lasten],
          ['na', `${lasten}${erbij}`],
        ] as const) {
          const delen = afrekenformules({ regel, jaar: '2024', baten, lasten: bedrag }, boek.blad);
          for (const [deel, formule] of Object.entries(delen))
            if (typeof formule === 'string') boek.zet(`${naam} ${wanneer}: ${deel}`, formule);
        }
      }
    },
  },
};
