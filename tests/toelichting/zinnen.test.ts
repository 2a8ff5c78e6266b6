import { beoordeel, leesWerkmap, scoor, werkmapVan } from './zinnen/werkmap';
import { bladen } from '../sheet/bladen';
import type { Zin } from './zinnen/zin';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zinnenAchteraf } from './zinnen/achteraf';
import { gemeente } from './zinnen/gemeente';
import { zinnenGemeente } from './zinnen/gemeentezinnen';
import { MISSERS_ACHTERAF, MISSERS_GEMEENTE, MISSERS_VOORAF } from './zinnen/missers';
import { zinnenVooraf } from './zinnen/vooraf';

const jaarverslag = leesWerkmap('twentse-koers-2024-sluitend.xlsx');

/**
 * Precision and recall on `strijdig` the first time that a set was scored, before the check was changed for its sentences,
 * and what they must be at least now.
 */
const SCORES = {
  vooraf: { eerste: [0.788, 0.732], nu: [1, 0.971] },
  achteraf: { eerste: [0.812, 0.875], nu: [1, 0.984] },
  gemeente: { eerste: [0.917, 0.767], nu: [1, 0.79] },
} as const;

describe.each([
  ['vooraf', jaarverslag, zinnenVooraf, MISSERS_VOORAF, SCORES.vooraf],
  ['achteraf', jaarverslag, zinnenAchteraf, MISSERS_ACHTERAF, SCORES.achteraf],
  ['gemeente', werkmapVan(bladen(gemeente)), zinnenGemeente, MISSERS_GEMEENTE, SCORES.gemeente],
] as const)('zinnen: %s', (verzameling, werkmap, zinnen, missers, { eerste, nu }) => {
  const beoordeeld = zinnen.map((zin) => ({ zin, ...beoordeel(zin, werkmap) }));

  test('oordeel per zin, behalve de bekende missers', () => {
    const anders = beoordeeld.filter(({ zin, oordeel }) => zin.oordeel !== oordeel);
    const verwacht = Object.entries(missers).map(([tekst, [is]]) => `${tekst} ${is}`);
    expect(anders.map(({ zin, oordeel }) => `${zin.tekst} ${oordeel}`).sort()).toEqual(verwacht.sort());
  });

  test('de controle die een tegenspraak meldt', () => {
    const anders = beoordeeld.filter(({ zin, oordeel }) => zin.oordeel === 'strijdig' && oordeel === 'strijdig');
    const gemeld = anders.map(({ zin, controles }) => [zin.tekst, ...controles]);
    expect(gemeld).toEqual(anders.map(({ zin }) => [zin.tekst, ...controlesVan(zin)]));
  });

  const score = scoor(
    zinnen,
    beoordeeld.map(({ oordeel }) => oordeel),
  );

  test(`op strijdig: precisie ${score.precisie.toFixed(3)}, volledigheid ${score.volledigheid.toFixed(3)}`, () => {
    expect(score.precisie).toBeGreaterThanOrEqual(nu[0]);
    expect(score.volledigheid).toBeGreaterThanOrEqual(nu[1]);
  });

  test('de documentatie noemt deze cijfers', () => {
    const tekst = readFileSync(path.join(__dirname, '../../docs/tekstcontrole.md'), 'utf8');
    const cijfers = [...eerste, score.precisie, score.volledigheid].map((cijfer) =>
      cijfer.toFixed(2).replace('.', ','),
    );
    expect(tekst).toContain(`| ${verzameling} | ${zinnen.length} | ${cijfers.join(' | ')} |`);
  });
});

function controlesVan({ controles }: Zin): readonly string[] {
  return [...(controles ?? [])].sort();
}

describe('de toelichtingen in het voorbeeldwerkboek', () => {
  const oordelen = (naam: string) => {
    const boek = leesWerkmap(naam);
    return boek.tabellen.flatMap(({ rijen }) =>
      rijen.flatMap((rij) => {
        if (rij.toelichting === null) return [];
        const beweringen = boek.toets(rij.toelichting.tekst, boek.onderwerpen.bij(rij));
        return beweringen.map((bewering) => ({ tekst: rij.toelichting!.tekst, ...bewering }));
      }),
    );
  };

  test('zoals gedrukt: drie bestemmingen kloppen niet', () => {
    const gevonden = oordelen('twentse-koers-2024.xlsx').filter(({ uitkomst }) => uitkomst === 'strijdig');
    expect(gevonden.map(({ controle, bedrag, verwacht }) => [controle, bedrag! / 100, verwacht])).toEqual([
      [
        'toelichting-noemt-andere-bestemming',
        186265,
        '€ 4.161 overschrijding (SPUK GALA programma 15), € 190.426 terug (SPUK IZA)',
      ],
      [
        'toelichting-noemt-andere-bestemming',
        174562,
        '€ 113.014 terug (SPUK IZA), € 61.548 mee (SPUK cliëntondersteuning)',
      ],
      [
        'toelichting-noemt-andere-bestemming',
        383744,
        '€ 43.277 mee (Provincie Overijssel), € 226.869 mee (SPUK GALA programma 15), € 111.305 terug (SPUK IZA), € 4.345 mee (SamSam)',
      ],
    ]);
  });

  test('verbeterd: niets spreekt de cijfers tegen', () => {
    const gevonden = oordelen('twentse-koers-2024-sluitend.xlsx');
    expect(gevonden.filter(({ uitkomst }) => uitkomst !== 'herleid').map(({ tekst }) => tekst)).toEqual([]);
    expect(gevonden.length).toBeGreaterThan(30);
  });

  test('een blad dat zichzelf tegenspreekt, weerlegt niets', () => {
    const gevonden = oordelen('twentse-koers-2024.xlsx').filter(({ tekst }) => tekst.includes('79.089'));
    expect(gevonden.map(({ uitkomst }) => uitkomst)).toEqual(['herleid', 'herleid']);
  });
});
