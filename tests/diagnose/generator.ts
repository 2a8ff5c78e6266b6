import type { Vergelijking } from '../../src/begroting/vergelijking';
import { bouw, gewoneVergelijkingen, som } from './bouw';
import type { Blad, Boek, Waarde } from './bouw';

/** A source of numbers in [0, 1) that always gives the same row for the same seed (mulberry32). */
export function toeval(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Bladen = Record<string, Blad>;

/** `waarden`: everything typed. `formules`: saldi and totals are formulas. `gemengd`: formulas, but the other sheets are typed. */
export type Stijl = 'waarden' | 'formules' | 'gemengd';

const REGELINGEN = ['Alfa', 'Beta', 'Gamma'];

/**
 * A consistent workbook: a sheet per themalijn, an overview with a line for each, and a table per regeling. The sheets
 * are called T1, T2, … , Overzicht and Regelingen; amounts stand in columns C (begroting), D (realisatie), E (saldo).
 */
export function maakBladen(kies: () => number, stijl: Stijl, themas: number, posten: number): Bladen {
  const hier = stijl !== 'waarden';
  const elders = stijl === 'formules';
  const bladen: Bladen = {};
  const namen = Array.from({ length: themas }, (_, i) => `T${i + 1}`);
  const perRegeling = new Map(REGELINGEN.map((naam) => [naam, [0, 0]]));
  const totalen = namen.map((naam) => {
    const aantal = Math.max(2, Math.round(posten * (0.5 + kies())));
    const rijen = Array.from({ length: aantal }, (_, i): Blad['rijen'][number] => {
      const regeling = REGELINGEN[Math.floor(kies() * REGELINGEN.length)]!;
      const begroting = Math.round(10 ** (3 + 3 * kies()));
      const realisatie = kies() < 0.1 ? 0 : kies() < 0.1 ? begroting : Math.round(begroting * (0.3 + kies()));
      const som = perRegeling.get(regeling)!;
      som[0]! += begroting;
      som[1]! += realisatie;
      const saldo = hier ? `=C${i + 2}-D${i + 2}` : begroting - realisatie;
      return [`Post ${naam}.${i + 1}`, regeling, begroting, realisatie, saldo];
    });
    const totaal = [2, 3].map((k) => rijen.reduce((som, rij) => som + (rij[k] as number), 0)) as [number, number];
    const optelling = (kolom: string): string => `=SUM(${kolom}2:${kolom}${aantal + 1})`;
    const saldo = totaal[0] - totaal[1];
    const regel: Waarde[] = hier ? ['C', 'D', 'E'].map(optelling) : [...totaal, saldo];
    bladen[naam] = { kolommen: ['begroting', 'realisatie', 'saldo'], rijen: [...rijen, ['Totaal', '', ...regel]] };
    return { naam, aantal, totaal };
  });
  const overzicht = totalen.map(({ naam, aantal, totaal: [b, r] }, i): Blad['rijen'][number] => {
    const regel: Waarde[] = elders ? ['C', 'D'].map((kolom) => `=${naam}!${kolom}${aantal + 2}`) : [b, r];
    return [naam, '', ...regel, hier ? `=C${i + 2}-D${i + 2}` : b - r];
  });
  bladen['Overzicht'] = {
    kolommen: ['begroting', 'realisatie', 'saldo'],
    rijen: [...overzicht, totaalregel(overzicht, hier)],
  };
  const regelingen = REGELINGEN.map((naam, i): Blad['rijen'][number] => {
    const [b, r] = perRegeling.get(naam) as [number, number];
    const bedrag = (kolom: string): string =>
      '=' +
      totalen
        .map(({ naam, aantal }) => `SUMIF(${naam}!B2:B${aantal + 1},A${i + 2},${naam}!${kolom}2:${kolom}${aantal + 1})`)
        .join('+');
    return [naam, '', ...(elders ? [bedrag('C'), bedrag('D')] : [b, r]), hier ? `=C${i + 2}-D${i + 2}` : b - r];
  });
  bladen['Regelingen'] = {
    kolommen: ['begroting', 'realisatie', 'saldo'],
    rijen: [...regelingen, totaalregel(regelingen, hier)],
  };
  return bladen;
}

function totaalregel(rijen: Blad['rijen'], formules: boolean): Blad['rijen'][number] {
  if (formules) return ['Totaal', '', ...['C', 'D', 'E'].map((kolom) => `=SUM(${kolom}2:${kolom}${rijen.length + 1})`)];
  return ['Totaal', '', ...[2, 3, 4].map((k) => rijen.reduce((som, rij) => som + (rij[k] as number), 0))];
}

/** Rows, columns, links to the overview, and the sums per regeling. */
export function alleVergelijkingen(boek: Boek): Vergelijking[] {
  const { tabellen } = boek.begroting;
  const tabel = (naam: string) => tabellen.find(({ blad }) => blad === naam)!;
  const posten = tabellen.flatMap(({ rijen }) => rijen.filter(({ regeling }) => regeling));
  return [
    ...gewoneVergelijkingen(boek),
    ...tabel('Overzicht')
      .rijen.filter(({ soort }) => soort === 'post')
      .flatMap((regel) =>
        regel.bedragen.map((cel, k) =>
          som('themalijn-sluit-niet-aan', cel, [tabel(regel.label).rijen.at(-1)!.bedragen[k]!]),
        ),
      ),
    ...tabel('Regelingen')
      .rijen.filter(({ soort }) => soort === 'post')
      .flatMap(({ label, bedragen }) =>
        [0, 1].map((k) =>
          som(
            'regeling-sluit-niet-aan',
            bedragen[k]!,
            posten.filter(({ regeling }) => regeling!.tekst === label).map((rij) => rij.bedragen[k]!),
          ),
        ),
      ),
  ];
}

/** Every typed amount: its address and how to put another value there. */
export function getypt(bladen: Bladen): { adres: string; waarde: number; zet(waarde: number): void }[] {
  return Object.entries(bladen).flatMap(([naam, { rijen }]) =>
    rijen.flatMap((rij, i) =>
      rij.flatMap((waarde, k) =>
        k >= 2 && typeof waarde === 'number'
          ? [
              {
                adres: `${naam}!${String.fromCharCode(65 + k)}${i + 2}`,
                waarde,
                zet: (ander: number) => void ((rij as unknown as Waarde[])[k] = ander),
              },
            ]
          : [],
      ),
    ),
  );
}

/** Another value for an amount in whole euros: a slip of the kinds that people make, or (one in four) any other amount. */
export function vergissing(kies: () => number, waarde: number): number {
  const cijfers = String(Math.abs(waarde));
  const plek = Math.floor(kies() * cijfers.length);
  const cijfer = String(Math.floor(kies() * 10));
  const teken = waarde < 0 ? -1 : 1;
  const uit = (tekst: string): number => teken * Number(tekst);
  switch (Math.floor(kies() * 8)) {
    case 0:
      return uit(cijfers.slice(0, plek) + cijfer + cijfers.slice(plek));
    case 1:
      return cijfers.length > 2 ? uit(cijfers.slice(0, plek) + cijfers.slice(plek + 1)) : waarde * 10;
    case 2:
    case 3:
      return uit(cijfers.slice(0, plek) + cijfer + cijfers.slice(plek + 1));
    case 4:
      return plek === 0
        ? -waarde
        : uit(cijfers.slice(0, plek - 1) + cijfers[plek] + cijfers[plek - 1] + cijfers.slice(plek + 1));
    case 5:
      return waarde * 1000;
    default:
      return Math.round(waarde * (0.2 + 2 * kies())) + 7;
  }
}

export function maakBoek(bladen: Bladen): { boek: Boek; vergelijkingen: Vergelijking[] } {
  const boek = bouw(bladen);
  return { boek, vergelijkingen: alleVergelijkingen(boek) };
}
