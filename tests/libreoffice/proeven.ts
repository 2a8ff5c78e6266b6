import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { hoofdcel, verwachtIn } from '../../src/checks/vergelijkingsbevinding';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { metEdits } from './metEdits';
import { herstel } from '../../src/review/herstel';
import { review } from '../../src/review/review';
import { celadres } from '../../src/sheet/adres';
import type { Snapshot } from '../../src/sheet/snapshot';
import { genereer } from '../bench/genereer';
import { adres, naarSnapshot } from '../bench/werkmap';
import { gevallen, maakGeval } from '../bladen/overzichtgevallen';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';
import { type Regelbeschrijving, zetAfrekening } from './afrekenformules';
import { Boek, verwijzing } from './boek';
import { type Cijfer, type Cijfersoort, cijfersVan } from './cijfersVan';
import { eigenwerkmappen } from './eigenwerkmappen';
import { GEPUBLICEERD, gepubliceerdboek, getal } from './gepubliceerdboek';
import { maakProgramma } from './maakProgramma';
import type { Narekening } from './narekenen';
import { programmaboek } from './programma';
import { twentseKoers } from './twentseKoers';

function lees(...pad: readonly string[]): Snapshot {
  return leesXlsx(readFileSync(path.join(__dirname, '../..', ...pad)));
}

/** The review of a workbook, and of each repair that it offers. */
function metHerstel(naam: string, snapshot: Snapshot, maakBoek: () => Boek): readonly Narekening[] {
  const gemaakt = review(snapshot);
  const herstelwerk = gemaakt.context.diagnoses.flatMap((diagnose, i): Narekening[] => {
    const plan = herstel(diagnose, snapshot);
    if (!('edits' in plan)) return [];
    const boek = maakBoek();
    const cijfers = diagnose.gebroken.map((v): Cijfer => {
      const { rij, kolom } = hoofdcel(v);
      const cel = celadres(rij.tabel.blad, rij.nummer, kolom.nummer);
      for (const afstand of boek.afstanden(v.relatie, cel)) boek.zet(`herstel ${v.relatie} ${cel}`, afstand);
      return { soort: 'herstel', naam: `herstel ${v.relatie} ${cel}`, bedrag: 0 };
    });
    return [{ naam: `${naam}, hersteld ${i + 1}`, snapshot: metEdits(snapshot, plan.edits), cijfers, boek }];
  });
  return [{ naam, snapshot, cijfers: cijfersVan(gemaakt), boek: maakBoek() }, ...herstelwerk];
}

export function voorbeelden(): readonly Narekening[] {
  return ['', '-formules', '-sluitend'].flatMap((versie) => {
    const naam = `twentse-koers-2024${versie}.xlsx`;
    return metHerstel(naam, lees('assets/voorbeelden', naam), () =>
      programmaboek(twentseKoers(versie === '-sluitend')),
    );
  });
}

export function gepubliceerd(vormen: readonly ('getal' | 'tekst')[]): readonly Narekening[] {
  return GEPUBLICEERD.flatMap((tabel) =>
    vormen.flatMap((vorm) => {
      const naam = `${tabel}-${vorm}.xlsx`;
      return metHerstel(naam, lees('tests/sheets/gepubliceerd', naam), () => gepubliceerdboek(tabel));
    }),
  );
}

export function programmas(zaden: readonly number[]): readonly Narekening[] {
  return zaden.flatMap((zaad) => {
    const { programma, snapshot } = maakProgramma(zaad);
    return metHerstel(`programma ${zaad}`, snapshot, () => programmaboek(programma));
  });
}

/** Only the figures that a workbook was made for. */
function alleen(soorten: readonly Cijfersoort[], cijfers: readonly Cijfer[]): readonly Cijfer[] {
  return cijfers.filter(({ soort }) => soorten.includes(soort));
}

export function eigen(): readonly Narekening[] {
  return Object.entries(eigenwerkmappen).map(([naam, { bladen, soorten, leg }]) => {
    const snapshot = leesVoorbeeld({ bladen });
    const boek = new Boek();
    leg(boek);
    return { naam, snapshot, cijfers: alleen(soorten, cijfersVan(review(snapshot))), boek };
  });
}

/** Rules of every kind with terms, maxima and tranches, in a table with a row per regeling or per tranche. */
export function regelgevallen(aantal: number, zaad: number): readonly Narekening[] {
  return fc.sample(gevallen, { numRuns: aantal, seed: zaad }).map((geval, nummer) => {
    const { werkmap, instellingen } = maakGeval(geval);
    const blad = werkmap.bladen.find(({ naam }) => naam === 'Regelingen')!;
    const regels = geval.regelingen.flatMap(({ regels: lijst }) => lijst);
    const rijen = [0, 1, ...regels.map((_, i) => i + 2)].map((rij) =>
      [0, 1, 2, 3].map((kolom) => blad.waarde(rij, kolom)),
    );
    const snapshot = leesVoorbeeld({ bladen: { Regelingen: rijen as (string | number | null)[][] } });
    const boek = new Boek();
    let rij = 3;
    geval.regelingen.forEach(({ regels: lijst, regel, bestedenTot, looptijdTot, akkoord, termijnen }, i) => {
      const eerste = rij;
      rij += lijst.length;
      const bereik = (kolom: string): string => `SUM(Regelingen!${kolom}${eerste}:${kolom}${rij - 1})`;
      const eind = (termijn: number | null): number | null =>
        termijn === null ? looptijdTot : Math.min(termijn, looptijdTot ?? termijn);
      const beschrijving: Regelbeschrijving = {
        soort: SOORTEN[regel.soort],
        tot: (jaar) =>
          eind(jaar === null ? bestedenTot : termijnen[lijst.findIndex(({ tranche }) => tranche === jaar)]!),
        akkoord: akkoord ? 'TRUE()' : 'FALSE()',
        ...(regel.soort === 'overhevelen-tot-maximum' && {
          maximum:
            'procent' in regel.maximum
              ? regel.maximum
              : { bedrag: `${regel.maximum.bedrag / 100}/${geval.duizend ? 1000 : 1}` },
        }),
      };
      zetAfrekening(boek, instellingen.instellingen.regelingen[i]!.naam, {
        regel: beschrijving,
        jaar: 'VALUE(MID(Regelingen!A1,12,4))',
        baten: bereik('B'),
        lasten: bereik('C'),
        tranches: lijst.flatMap(({ tranche }, n) =>
          tranche === null
            ? []
            : [{ jaar: tranche, baten: `Regelingen!B${eerste + n}`, lasten: `Regelingen!C${eerste + n}` }],
        ),
      });
    });
    const cijfers = alleen(['afrekening', 'tranche', 'bewijs'], cijfersVan(review(snapshot, instellingen)));
    return { naam: `regels ${zaad}.${nummer}`, snapshot, cijfers, boek };
  });
}

const SOORTEN = {
  terugbetalen: 'gaat terug',
  overhevelen: 'gaat mee',
  'overhevelen-mits-akkoord': 'gaat mee met akkoord',
  'overhevelen-tot-maximum': 'gaat mee tot maximum',
  egalisatie: 'egalisatie',
  vrij: 'vrij',
  reserve: 'reserve',
  onbekend: 'onbekend',
} as const;

/** Workbooks that know themselves which relations hold in them, in many layouts: who made a cell says what it must be. */
export function gegenereerd(zaden: readonly number[]): readonly Narekening[] {
  return zaden.map((zaad) => {
    const werkmap = genereer(zaad);
    const snapshot = naarSnapshot(werkmap);
    const boek = new Boek();
    const sleutel = (cellen: readonly string[]): string => [...cellen].sort().join(' ');
    const waarheid = new Map(
      werkmap.relaties.map(({ termen }) => [
        sleutel(termen.filter(({ cel }) => cel.cent !== 0).map(({ cel }) => adres(cel))),
        termen,
      ]),
    );
    const cijfers = review(snapshot).context.vergelijkingen.flatMap((v): Cijfer[] => {
      if (v.gedeeld !== undefined) return [];
      const hoofd = hoofdcel(v);
      const plek = ({ rij, kolom }: typeof hoofd): string => celadres(rij.tabel.blad, rij.nummer, kolom.nummer);
      const cellen = sleutel(v.cellen.filter(({ bedrag }) => bedrag !== 0).map(plek));
      const naam = `${plek(hoofd)} uit ${cellen}`;
      const termen = waarheid.get(cellen);
      const eigen = termen?.find(({ cel }) => adres(cel) === plek(hoofd));
      if (termen && eigen) {
        const anderen = termen.filter((term) => term !== eigen && term.cel.cent !== 0);
        const som = anderen.map(
          ({ cel, factor }) => `${factor < 0 ? '+' : '-'}${Math.abs(factor)}*${getal(boek, verwijzing(adres(cel)))}`,
        );
        boek.zet(naam, `(0${som.join('')})/${eigen.factor}`);
      }
      return [{ soort: 'relatie', naam, bedrag: verwachtIn(v, hoofd) }];
    });
    return { naam: `gegenereerd ${zaad} (${werkmap.opmaak})`, snapshot, cijfers, boek };
  });
}
