import { Maker } from './maker';
import type { Opmaak } from './opmaken';
import { OPMAKEN } from './opmaken';
import { EENHEDEN } from './tabelbouw';
import type { Stijl } from './tabelbouw';
import { Toeval } from './toeval';
import type { Werkmap } from './werkmap';
import { herbereken, residu, spelingVan } from './werkmap';

export interface Keuze {
  readonly opmaak?: Opmaak;
  readonly formules?: boolean;
  /** Whole euros that add up exactly: no rounding anywhere. */
  readonly exact?: boolean;
}

/** A realistic workbook in which everything adds up; the same seed and choice give the same workbook. */
export function genereer(seed: number, keuze: Keuze = {}): Werkmap {
  for (let poging = 0; ; poging++) {
    const werkmap = maak(new Toeval(seed * 64 + poging), seed, keuze);
    herbereken(werkmap);
    // Independent rounding rarely exceeds the slack of a relation; such a workbook is not correct by our own rule.
    if (werkmap.relaties.every((r) => Math.abs(residu(r)) <= spelingVan(r))) return werkmap;
  }
}

function maak(t: Toeval, seed: number, keuze: Keuze): Werkmap {
  const opmaak =
    keuze.opmaak ??
    t.gewogen({
      bladen: 5,
      gestapeld: 3,
      secties: 4,
      'naast-elkaar': 1.5,
      breed: 1.5,
      drieluik: 1.2,
      waarvan: 1.2,
      krediet: 1.2,
      exploitatie: 1.2,
    } satisfies Record<Opmaak, number>);
  const stijl = kiesStijl(t, opmaak, keuze);
  const maker = new Maker(t, stijl, keuze.exact ?? false);
  OPMAKEN[opmaak](maker);
  if (t.kans(0.2)) maker.leeswijzer();
  const { formules: f } = stijl;
  const kenmerken = [
    stijl.eenheid.naam,
    stijl.taal,
    f.rij || f.kolom || f.link
      ? `formules:${[f.rij && 'rij', f.kolom && f.vorm, f.link && 'link'].filter(Boolean).join('+')}`
      : 'waarden',
    stijl.schrijf.vorm === 'getal' ? 'getallen' : `tekst:${stijl.schrijf.vorm}`,
    `kop${stijl.koprijen}`,
    ...maker.kenmerken,
  ];
  return {
    seed,
    opmaak,
    kenmerken,
    bladen: maker.bladen,
    relaties: maker.bouw.relaties,
    tabellen: maker.bouw.tabellen,
    stap: stijl.eenheid.stap,
  };
}

function kiesStijl(t: Toeval, opmaak: Opmaak, keuze: Keuze): Stijl {
  const plat = ['breed', 'drieluik', 'waarvan', 'exploitatie'].includes(opmaak);
  const naam = keuze.exact
    ? 'euro'
    : t.gewogen({ euro: plat ? 2 : 6, 'euro-afgerond': 2, centen: plat ? 0.3 : 2, duizend: plat ? 5 : 1.5 });
  const eenheid = EENHEDEN[naam];
  const afgerond = naam === 'euro-afgerond' || naam === 'duizend';
  const metFormules = keuze.formules ?? t.kans(plat ? 0.25 : 0.5);
  const alles = metFormules && (afgerond || t.kans(0.5));
  const formules = {
    rij: alles || (metFormules && t.kans(0.6)),
    kolom: alles || (metFormules && t.kans(0.6)),
    link: alles || (metFormules && t.kans(0.4)),
    vorm: t.gewogen({ som: 4, keten: 1, subtotaal: 1 }),
  };
  const rekent = formules.rij || formules.kolom || formules.link;
  const vorm =
    rekent || t.kans(0.6)
      ? 'getal'
      : t.kies(['kaal', 'euro', 'euro-min', 'min-euro', 'streepje', 'achter', 'haakjes', 'figuurstreep'] as const);
  return {
    jaar: t.geheel(2017, 2027),
    taal: t.kans(0.07) && ['bladen', 'gestapeld', 'secties'].includes(opmaak) ? 'en' : 'nl',
    eenheid,
    formules,
    schrijf: {
      vorm,
      nul: rekent ? t.gewogen({ nul: 5, leeg: 1 }) : t.gewogen({ nul: 3, streep: 1, leeg: 1 }),
      decimalen: naam === 'centen' ? 2 : 0,
      ...(vorm === 'getal' && t.kans(0.6)
        ? { notatie: naam === 'centen' ? '#,##0.00' : t.kies(['#,##0', '€ #,##0', '#,##0;-#,##0']) }
        : {}),
    },
    koprijen: Number(t.gewogen({ '1': 6, '2': 2, '3': 1, '4': 0.5 })) as 1 | 2 | 3 | 4,
    nummers: t.kans(0.12),
    procent: !keuze.exact && t.kans(0.06),
    toelichting: t.kans(0.4),
    regelinkolom: t.gewogen({ geen: 3, voor: 3, achter: 3 }),
    legeKolom: t.kans(0.06),
    witregels: t.gewogen({ geen: 6, 'voor-totaal': 2, 'na-kop': 1 }),
    verborgen: t.kans(0.1),
    enkeleTekst: !rekent && vorm === 'getal' && t.kans(0.1),
  };
}
