import fc from 'fast-check';
import type { Advies } from '../../src/jaareinde/adviseer';
import type { Afrekening } from '../../src/regelingen/afrekening';
import { review, type Review } from '../../src/review/review';
import {
  batenVan,
  bladenVan,
  JAAR,
  lastenVan,
  type Proefmap,
  proefmappen,
  type Proefpost,
  type Proefregeling,
  STAP,
} from '../jaareinde/advieswerkmap';
import { leesVoorbeeld } from '../voorbeeld/leesVoorbeeld';

const CENTEN = 100 * STAP;

function beoordeel(map: Proefmap): Review {
  return review(leesVoorbeeld({ bladen: bladenVan(map) }));
}

test('in een werkmap: zo goed als de beste van alle boekingen, en binnen de regels', () => {
  fc.assert(
    fc.property(proefmappen, (map) => {
      const { advies } = beoordeel(map);
      if (advies === null) return;
      const doetMee = new Set(advies.advies.regelingen.map(({ voor }) => voor.naam));
      if (!map.halverwege && map.regeltabel) expect(doetMee.size).toBe(map.regelingen.length + 1);
      expect(advies.basis).toBe(map.halverwege ? 'prognose' : 'realisatie');
      expect(advies.advies.besparing / CENTEN).toBe(besteBesparing(map, doetMee));
      const na = boekIn(map, advies);
      for (const { naam } of map.regelingen)
        expect(lastenVan(na, naam)).toBeLessThanOrEqual(Math.max(batenVan(map, naam), lastenVan(map, naam)));
    }),
    { numRuns: 250 },
  );
});

test('wie het advies uitvoert, krijgt de cijfers die het noemt, en daarna is er niets meer te besparen', () => {
  fc.assert(
    fc.property(proefmappen, (map) => {
      const { advies } = beoordeel(map);
      if (advies === null || advies.advies.boekingen.length === 0) return;
      const daarna = beoordeel(boekIn(map, advies));
      expect(daarna.advies!.advies).toMatchObject({ boekingen: [], besparing: 0 });
      const beloofd = advies.advies.regelingen.map(({ na }) => cijfers(na, 1)).sort();
      expect(daarna.advies!.advies.regelingen.map(({ voor }) => cijfers(voor, 1)).sort()).toEqual(beloofd);
      const { afrekeningen, regelinginvoer } = daarna.context;
      if (!map.halverwege) {
        expect(afrekeningen.map((a, i) => cijfers(a, regelinginvoer[i]!.eenheid)).sort()).toEqual(beloofd);
      }
    }),
    { numRuns: 350 },
  );
});

function cijfers(a: Afrekening, eenheid: number): readonly (string | number)[] {
  const delen = [a.baten, a.lasten, a.terugbetaling, a.overheveling, a.nogTeBesluiten, a.resultaat, a.tekort];
  return [a.naam, ...delen.map((bedrag) => bedrag * eenheid)];
}

/** The workbook after the bookings: what moves becomes a row of its own, without a budget. */
function boekIn(map: Proefmap, { posten, advies }: Advies): Proefmap {
  const nieuw: Proefpost[] = map.posten.map((p) => ({ ...p }));
  advies.boekingen.forEach(({ post: id, naar, bedrag }, i) => {
    const nummer = nieuw.findIndex(({ naam }) => naam === posten.find((p) => p.id === id)!.rij.label);
    const oud = nieuw[nummer]!;
    const lasten = bedrag / CENTEN;
    nieuw[nummer] = { ...oud, lasten: oud.lasten - lasten };
    const mag = [...new Set([...oud.mag, oud.regeling])];
    nieuw.push({ ...oud, naam: `${oud.naam} deel ${i + 1}`, regeling: naar, mag, begroting: 0, lasten });
  });
  const geboekt = { ...map, posten: nieuw };
  return {
    ...geboekt,
    regelingen: map.regelingen.map((r) => ({
      ...r,
      aanOud: r.aanOud === null ? null : aanOudNa(r, lastenVan(map, r.naam), lastenVan(geboekt, r.naam)),
    })),
  };
}

/** Step by step: what comes is paid from the oldest money that is left, what leaves was paid from the oldest. */
function aanOudNa({ baten: [oud, nieuw], aanOud }: Proefregeling, voor: number, na: number): number {
  let stand = aanOud!;
  for (let stap = voor; stap < na; stap++) if (stand < oud || stap - stand >= nieuw) stand++;
  return stand - Math.max(0, voor - na);
}

/** The largest saving of all bookings in whole steps. */
function besteBesparing(map: Proefmap, doetMee: ReadonlySet<string>): number {
  const namen = map.regelingen.map(({ naam }) => naam);
  const nu = namen.map((naam) => lastenVan(map, naam));
  const terug = (lasten: readonly number[]): number =>
    map.regelingen.reduce((som, r, i) => som + (doetMee.has(r.naam) ? terugVan(map, r, nu[i]!, lasten[i]!) : 0), 0);
  const open = map.regelingen.map((r, i) => doetMee.has(r.naam) && !heeftVervallenGeld(map, r, nu[i]!));
  let minste = terug(nu);
  const probeer = (nummer: number, lasten: readonly number[]): void => {
    const post = map.posten[nummer];
    if (post === undefined) {
      if (namen.every((naam, i) => lasten[i]! <= Math.max(batenVan(map, naam), nu[i]!)))
        minste = Math.min(minste, terug(lasten));
      return;
    }
    const van = namen.indexOf(post.regeling);
    const naar = post.mag.map((naam) => namen.indexOf(naam)).filter((i) => i !== van && open[i]);
    const verdeel = (keuze: number, over: number, tot: readonly number[]): void => {
      if (keuze === naar.length) return probeer(nummer + 1, tot);
      for (let deel = 0; deel <= over; deel++)
        verdeel(
          keuze + 1,
          over - deel,
          tot.map((l, i) => l + (i === naar[keuze] ? deel : 0) - (i === van ? deel : 0)),
        );
    };
    verdeel(0, doetMee.has(post.regeling) ? post.lasten : 0, lasten);
  };
  probeer(0, nu);
  return terug(nu) - minste;
}

/** What is paid back, by the rule in plain words. */
function terugVan(map: Proefmap, r: Proefregeling, voor: number, lasten: number): number {
  const saldo = batenVan(map, r.naam) - lasten;
  if (saldo <= 0) return 0;
  if (r.soort === 'terugbetalen') return saldo;
  if (r.soort === 'tranches') {
    const nieuw = r.baten[1];
    const overNieuw = r.aanOud === null ? nieuw : nieuw - (lasten - aanOudNa(r, voor, lasten));
    const vanNieuw = Math.min(saldo, Math.max(0, overNieuw));
    return (r.termijnen[0] <= JAAR ? saldo - vanNieuw : 0) + (r.termijnen[1] <= JAAR ? vanNieuw : 0);
  }
  if (r.bestedenTot !== null && r.bestedenTot <= JAAR) return saldo;
  if (r.soort === 'overhevelen') return 0;
  return Math.max(0, saldo - (r.maximum ?? batenVan(map, r.naam) / 2));
}

/** There is money of which the window ended before the year: nothing of the year may be paid of it. */
function heeftVervallenGeld(map: Proefmap, r: Proefregeling, lasten: number): boolean {
  if (r.soort !== 'tranches') return r.bestedenTot !== null && r.bestedenTot < JAAR;
  const overNieuw = r.aanOud === null ? r.baten[1] : r.baten[1] - (lasten - r.aanOud);
  return r.termijnen[0] < JAAR && batenVan(map, r.naam) - lasten > Math.max(0, overNieuw);
}
