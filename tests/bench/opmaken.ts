import type { Maker, Post, Regelingpost, Schema } from './maker';
import { THEMANAMEN } from './namen';
import { EENHEDEN } from './tabelbouw';
import type { Geplaatst, Kolomplan, Rijplan, Rijregel, Tabelplan } from './tabelbouw';
import type { Kolomrol, Werkblad } from './werkmap';

/** The layouts, each after one seen in practice. */
export const OPMAKEN = {
  bladen: (m: Maker) => themas(m, false),
  gestapeld: (m: Maker) => themas(m, true),
  secties,
  'naast-elkaar': naastElkaar,
  breed,
  drieluik,
  waarvan,
  krediet,
  exploitatie,
} satisfies Record<string, (m: Maker) => void>;

export type Opmaak = keyof typeof OPMAKEN;

interface Thema {
  readonly naam: string;
  readonly posten: readonly Post[];
}

/** Along a row: result = a ± b. */
function regel(uit: number, a: number, teken: 1 | -1, b: number): Rijregel {
  return {
    uit,
    termen: [
      [a, 1],
      [b, teken],
    ],
  };
}

/** A sheet (or a table on one sheet) per theme, a totaaloverzicht and often a table per regeling. */
function themas(m: Maker, stapel: boolean): void {
  const { t, stijl } = m;
  const aantal = t.geheel(1, stapel ? 4 : 6);
  const perThema = aantal === 1 ? [6, 40] : [3, 12];
  const lijst = t
    .schud(THEMANAMEN)
    .slice(0, aantal)
    .map((naam): Thema => ({ naam, posten: m.posten(perThema[0]!, perThema[1]!) }));
  const schema = m.schema();
  const marge = t.kans(0.25) ? 1 : 0;
  const een = stapel ? m.blad(t.kies(['Begroting', 'Overzicht', 'Cijfers', 'Blad1'])) : null;
  const overzichtVooraan = t.kans(0.4) && !een;
  const overzichtblad =
    overzichtVooraan && aantal > 1 ? m.blad(t.kies(['Totaaloverzicht', 'Totaal', 'Samenvatting', 'Overzicht'])) : null;
  let rij = marge + (t.kans(0.2) ? 2 : 0);
  const posten: Regelingpost[] = [];
  const delen = lijst.map((thema) => {
    const blad = een ?? m.blad(thema.naam);
    const naam = t.kans(0.3) ? `Themalijn ${thema.naam}` : thema.naam;
    const { plan, totaal, rijen } = thematabel(m, thema, naam, schema, stapel || thema.naam.length > 31);
    const geplaatst = m.bouw.plaats(blad, een ? rij : marge + t.geheel(0, 1), marge, plan);
    rij = geplaatst.onder + t.geheel(1, 3);
    rijen.forEach((r, i) => posten.push({ post: thema.posten[i]!, bedrag: geplaatst.cellen(r)[schema.realisatie]! }));
    return { thema, totaal, geplaatst };
  });
  if (aantal > 1)
    rij =
      overzicht(
        m,
        overzichtblad ?? een ?? m.blad(t.kies(['Totaaloverzicht', 'Totaal', 'Overzicht'])),
        een ? rij : marge,
        marge,
        schema,
        delen,
      ) + 2;
  if (stijl.regelinkolom !== 'geen' && t.kans(0.75))
    m.regelingentabel(
      een ?? m.blad(t.kies(['Regelingen', 'Per regeling', 'Dekking'])),
      een ? rij : marge,
      marge,
      posten,
    );
}

function thematabel(
  m: Maker,
  thema: Thema,
  naam: string,
  schema: Schema,
  titelVerplicht: boolean,
): { plan: Tabelplan; totaal: Rijplan; rijen: Rijplan[] } {
  const rijen = thema.posten.map((p) => m.rij(p, schema, 0));
  const totaal = m.totaal(m.bouw.kop('totaal', thema.naam), rijen);
  const boven = m.t.kans(0.08);
  const plan: Tabelplan = {
    titel: m.titel(naam, titelVerplicht),
    postkop: m.t.kans(0.95) ? m.bouw.kop('post') : '',
    kolommen: schema.kolommen,
    regels: schema.regels,
    rijen: boven ? [totaal, ...rijen] : [...rijen, totaal],
    regelingkolom: true,
    voetnoten: m.voetnoten(),
    ...(m.voordeelNadeel ? { voordeelBij: schema.saldo, voordeelTeken: schema.voordeel } : {}),
  };
  return { plan, totaal, rijen };
}

function overzicht(
  m: Maker,
  blad: Werkblad,
  rij: number,
  kolom: number,
  schema: Schema,
  delen: readonly { thema: Thema; totaal: Rijplan; geplaatst: Geplaatst }[],
): number {
  const { t, stijl } = m;
  // Sheets in euros, summary in thousands.
  const anders =
    stijl.eenheid.stap === 100 && stijl.eenheid.naam !== 'duizend' && !Object.values(stijl.formules).includes(true);
  const inDuizend = anders && !m.exact && t.kans(0.12);
  if (inDuizend) m.kenmerken.push('overzicht-in-duizend');
  const eenheid = inDuizend ? EENHEDEN.duizend : stijl.eenheid;
  const voorvoegsel = t.kans(0.3) ? 'Themalijn ' : '';
  const regels = delen.map(({ thema, totaal }): Rijplan => ({
    soort: 'waarden',
    label: voorvoegsel + thema.naam,
    rol: 'overzicht',
    waarden: totaal.waarden!,
    blok: 0,
  }));
  const eigen = Array.from({ length: t.kans(0.3) ? t.geheel(1, 2) : 0 }, (): Rijplan => {
    const p = { ...m.post(), realisatie: 0 };
    return { soort: 'waarden', label: p.naam, rol: 'overzicht', waarden: schema.waarden(p), blok: 0 };
  });
  const totaal = m.totaal(m.bouw.kop('eindtotaal'), [...regels, ...eigen], 'overzichttotaal');
  const geplaatst = m.bouw.plaats(blad, rij, kolom, {
    titel: m.titel('Totaaloverzicht', true, eenheid),
    eenheid,
    postkop: t.kies(['Themalijn', 'Thema', 'Onderdeel']),
    kolommen: schema.kolommen,
    regels: schema.regels,
    rijen: [...regels, ...eigen, totaal],
    toelichting: false,
    voetnoten: m.voetnoten(),
  });
  const berekend = new Set(schema.regels.map((r) => r.uit));
  delen.forEach((deel, i) => {
    const bron = deel.geplaatst.cellen(deel.totaal);
    geplaatst.cellen(regels[i]!).forEach((cel, k) => {
      if (cel && bron[k])
        m.koppel(cel, bron[k], stijl.formules.link && !(stijl.formules.rij && berekend.has(k)), inDuizend);
    });
  });
  return geplaatst.onder;
}

/** One big table with section headings, subtotals and a grand total, above or below. */
function secties(m: Maker): void {
  const { t, stijl } = m;
  const schema = m.schema();
  const blad = m.blad(t.kies(['Begroting', 'Tabel', 'Jaarrekening', 'Blad1', 'Subsidies']));
  const boven = t.kans(0.25);
  const kopjes = !boven && t.kans(0.7);
  const metWit = t.kans(0.3);
  const rijen: Rijplan[] = [];
  const subtotalen: Rijplan[] = [];
  const posten: { post: Post; rij: Rijplan }[] = [];
  const tussenlaag = t.kans(0.15);
  t.schud(THEMANAMEN)
    .slice(0, t.geheel(2, 6))
    .forEach((naam, blok) => {
      const eigen = m.posten(tussenlaag ? 2 : 3, 9).map((post) => ({ post, rij: m.rij(post, schema, blok) }));
      const deel = eigen.map((p) => p.rij);
      const subtotaal = m.totaal(
        boven ? `Totaal programma ${blok + 1} ${naam}` : kopjes ? m.bouw.kop('subtotaal', naam) : `Totaal ${naam}`,
        deel,
        'subtotaal',
      );
      posten.push(...eigen);
      subtotalen.push(subtotaal);
      if (kopjes) rijen.push({ soort: 'kop', label: naam });
      rijen.push(...(boven ? [subtotaal, ...deel] : [...deel, subtotaal]));
      if (metWit) rijen.push({ soort: 'leeg', label: '' });
    });
  const eindtotaal = m.totaal(m.bouw.kop('eindtotaal'), subtotalen);
  const eindeBoven = boven && t.kans(0.3);
  m.kenmerken.push(boven ? 'totaal-boven' : 'totaal-onder');
  const geplaatst = m.bouw.plaats(blad, t.geheel(0, 3), t.geheel(0, 1), {
    titel: m.titel(`Overzicht subsidies ${stijl.jaar}`),
    postkop: m.bouw.kop('post'),
    kolommen: schema.kolommen,
    regels: schema.regels,
    rijen: eindeBoven ? [eindtotaal, ...rijen] : [...rijen, eindtotaal],
    regelingkolom: true,
    voetnoten: m.voetnoten(),
    ...(m.voordeelNadeel ? { voordeelBij: schema.saldo, voordeelTeken: schema.voordeel } : {}),
  });
  if (stijl.regelinkolom === 'geen' || !t.kans(0.6)) return;
  const regelingposten = posten.map((p) => ({ post: p.post, bedrag: geplaatst.cellen(p.rij)[schema.realisatie]! }));
  const apart = t.kans(0.6);
  m.regelingentabel(apart ? m.blad('Regelingen') : blad, apart ? 0 : geplaatst.onder + 2, 0, regelingposten);
}

/** Baten left, lasten right, with equal totals in the budget. */
function naastElkaar(m: Maker): void {
  const { t, stijl } = m;
  const blad = m.blad(t.kies(['Baten en lasten', 'Begroting', 'Dekkingsplan']));
  const metRealisatie = t.kans(0.5);
  const maak = (kant: 'Baten' | 'Lasten', begroot: readonly number[]) => {
    const rijen = begroot.map((b, i): Rijplan => {
      const r = m.heel(b * (0.7 + t.deel() * 0.5));
      const verschil = kant === 'Baten' ? r - b : b - r;
      return {
        soort: 'waarden',
        label: i === begroot.length - 1 && kant === 'Baten' ? 'Bijdrage deelnemende gemeenten' : m.naam(),
        waarden: metRealisatie ? [b, r, verschil] : [b],
        blok: 0,
      };
    });
    const totaal = m.totaal(`Totaal ${kant.toLowerCase()}`, rijen);
    const kolommen: Kolomplan[] = metRealisatie
      ? [
          { rol: 'begroting', kop: 'begroting' },
          { rol: 'realisatie', kop: 'realisatie' },
          { rol: 'saldo', kop: 'saldo' },
        ]
      : [{ rol: 'begroting', kop: 'begroting' }];
    const plan: Tabelplan = {
      titel: [],
      postkop: kant,
      kolommen,
      regels: metRealisatie ? [kant === 'Baten' ? regel(2, 1, -1, 0) : regel(2, 0, -1, 1)] : [],
      rijen: [...rijen, totaal],
      toelichting: false,
    };
    return { plan, totaal };
  };
  const lasten = Array.from({ length: t.geheel(3, 12) }, () => m.bedrag());
  const batenDelen = Array.from({ length: t.geheel(2, 6) }, () => m.bedrag(2_000, 100_000));
  const rest = lasten.reduce((a, b) => a + b, 0) - batenDelen.reduce((a, b) => a + b, 0);
  if (rest <= 0) lasten.push(-rest + m.bedrag());
  const bijdrage = lasten.reduce((a, b) => a + b, 0) - batenDelen.reduce((a, b) => a + b, 0);
  const links = maak('Baten', [...batenDelen, bijdrage]);
  const rechts = maak('Lasten', lasten);
  const titel = m.titel(`Begroting ${stijl.jaar}`, true);
  const rij = t.geheel(0, 2);
  titel.forEach((tekst, i) => tekst && blad.cellen.push({ soort: 'tekst', blad, rij: rij + i, kolom: 0, tekst }));
  const l = m.bouw.plaats(blad, rij + titel.length, 0, links.plan);
  const r = m.bouw.plaats(blad, rij + titel.length, l.rechts + 1, rechts.plan);
  const totaalBaten = l.cellen(links.totaal)[0]!;
  const totaalLasten = r.cellen(rechts.totaal)[0]!;
  m.bouw.relaties.push({
    soort: 'evenwicht',
    termen: [
      { cel: totaalBaten, factor: 1 },
      { cel: totaalLasten, factor: -1 },
    ],
    resultaat: null,
    speling: stijl.eenheid.stap,
  });
}

/** Lasten, baten and saldo under each of begroting, begroting na wijziging, realisatie and verschil. */
function breed(m: Maker): void {
  const { t, stijl } = m;
  const J = stijl.jaar;
  const negatief = t.kans(0.5);
  m.kenmerken.push(negatief ? 'lasten-negatief' : 'lasten-positief');
  const volgorde: ('Lasten' | 'Baten' | 'Saldo')[] = t.kans(0.5)
    ? ['Lasten', 'Baten', 'Saldo']
    : ['Baten', 'Lasten', 'Saldo'];
  const twee = t.kans(0.6);
  const metVerschil = t.kans(0.6);
  const groepen: { naam: string; rol: Kolomrol }[] = [
    {
      naam: twee ? t.kies([`Primitieve begroting ${J}`, `Begroting ${J} primitief`]) : `Begroting ${J}`,
      rol: twee ? 'primitief' : 'begroting',
    },
    ...(twee
      ? [{ naam: t.kies([`Begroting ${J} na wijziging`, `Bijgestelde begroting ${J}`]), rol: 'gewijzigd' as const }]
      : []),
    { naam: t.kies([`Realisatie ${J}`, `Rekening ${J}`]), rol: 'realisatie' },
    ...(metVerschil ? [{ naam: 'Verschil', rol: 'saldo' as const }] : []),
  ];
  const kolommen = groepen.flatMap((g) =>
    volgorde.map((onder): Kolomplan => ({ rol: g.rol, kop: { groep: g.naam, onder } })),
  );
  const plek = (groep: number, maat: (typeof volgorde)[number]) => groep * 3 + volgorde.indexOf(maat);
  const teken = negatief ? 1 : -1;
  const laatste = groepen.length - 1;
  const realisatie = metVerschil ? laatste - 1 : laatste;
  const regels = groepen.map((g, i) =>
    regel(plek(i, 'Saldo'), plek(i, 'Baten'), g.rol === 'saldo' && !negatief ? 1 : teken, plek(i, 'Lasten')),
  );
  if (metVerschil)
    for (const maat of volgorde) {
      const omgekeerd = !negatief && maat === 'Lasten';
      regels.push(
        regel(
          plek(laatste, maat),
          plek(omgekeerd ? realisatie - 1 : realisatie, maat),
          -1,
          plek(omgekeerd ? realisatie : realisatie - 1, maat),
        ),
      );
    }
  const programma = (label: string, blok: number, alleen?: 'Lasten' | 'Baten'): Rijplan => {
    const l = alleen === 'Baten' ? 0 : m.bedrag();
    const b = alleen === 'Lasten' ? 0 : t.kans(0.1) ? 0 : m.bedrag();
    const waarden: number[] = [];
    const stand: { l: number; b: number }[] = [];
    groepen.forEach((g, i) => {
      const f = () => (i === 0 ? 1 : 0.8 + t.deel() * 0.4);
      const nu = g.rol === 'saldo' ? null : { l: m.heel(l * f()), b: m.heel(b * f()) };
      if (nu) stand.push(nu);
      const vorige = stand[realisatie - 1];
      const na = stand[realisatie];
      const lasten = nu ? (negatief ? -nu.l : nu.l) : vorige!.l - na!.l;
      const baten = nu ? nu.b : na!.b - vorige!.b;
      waarden[plek(i, 'Lasten')] = lasten;
      waarden[plek(i, 'Baten')] = baten;
      waarden[plek(i, 'Saldo')] = g.rol === 'saldo' ? baten + lasten : baten + teken * lasten;
    });
    return { soort: 'waarden', label, waarden, blok };
  };
  const rijen: Rijplan[] = [];
  const metSecties = t.kans(0.35);
  const namen = t.schud(THEMANAMEN);
  const eerste = namen.slice(0, t.geheel(3, 8)).map((n, i) => programma(t.kans(0.5) ? `${i + 1} ${n}` : n, 0));
  let saldo: Rijplan;
  if (metSecties) {
    const tweede = Array.from({ length: t.geheel(2, 4) }, () => programma(m.naam(), 1));
    const a = m.totaal('Subtotaal programma’s', eerste, 'subtotaal');
    const b = m.totaal('Subtotaal algemene dekkingsmiddelen', tweede, 'subtotaal');
    saldo = m.totaal('Saldo van baten en lasten', [a, b]);
    rijen.push(...eerste, a, { soort: 'kop', label: 'Algemene dekkingsmiddelen' }, ...tweede, b, saldo);
  } else {
    saldo = m.totaal(t.kies(['Saldo van baten en lasten', 'Totaal programma’s', 'Totaal']), eerste, 'subtotaal');
    rijen.push(...eerste, saldo);
  }
  if (t.kans(0.5)) {
    const storting = programma('Stortingen in reserves', 2, 'Lasten');
    const onttrekking = programma('Onttrekkingen aan reserves', 2, 'Baten');
    rijen.push(storting, onttrekking, m.totaal('Resultaat', [saldo, storting, onttrekking]));
  }
  m.bouw.plaats(m.blad(t.kies(['Tabel', 'Programma’s', 'Jaarrekening'])), t.geheel(0, 3), 0, {
    titel: m.titel('Overzicht van baten en lasten'),
    postkop: t.kans(0.5) ? t.kies(['Programma', 'Taakveld', 'Omschrijving']) : '',
    kolommen,
    regels,
    rijen,
    toelichting: false,
    voetnoten: m.voetnoten(),
  });
}

/** Three rows per programme: lasten, baten, saldo. */
function drieluik(m: Maker): void {
  const { t, stijl } = m;
  const negatief = t.kans(0.6);
  m.kenmerken.push(negatief ? 'baten-negatief' : 'baten-positief');
  const twee = t.kans(0.7);
  const kolommen: Kolomplan[] = [
    ...(twee
      ? ([
          { rol: 'primitief', kop: 'primitief' },
          { rol: 'gewijzigd', kop: 'gewijzigd' },
        ] as const)
      : ([{ rol: 'begroting', kop: 'begroting' }] as const)),
    { rol: 'realisatie', kop: 'realisatie' },
    { rol: 'saldo', kop: 'saldo' },
  ];
  const r = twee ? 2 : 1;
  const normaal = [regel(r + 1, r, -1, r - 1)];
  const reeks = (basis: number, teken: 1 | -1): number[] => {
    const standen = [
      basis,
      ...(twee ? [m.heel(basis * (0.85 + t.deel() * 0.4))] : []),
      m.heel(basis * (0.75 + t.deel() * 0.45)),
    ].map((x) => teken * x);
    return [...standen, standen[r]! - standen[r - 1]!];
  };
  const rijen: Rijplan[] = [];
  const lasten: Rijplan[] = [];
  const baten: Rijplan[] = [];
  const batenteken = negatief ? -1 : 1;
  const saldovan = (l: Rijplan, b: Rijplan, rol: Rijplan['rol']): Rijplan => ({
    ...m.totaal('', [l, b], rol, [1, negatief ? 1 : -1].map((x) => (negatief ? x : -x)) as (1 | -1)[]),
    label2: 'Saldo',
  });
  const aantal = t.geheel(3, 9);
  for (let i = 0; i < aantal; i++) {
    const l: Rijplan = {
      soort: 'waarden',
      label: t.kans(0.5) ? `Programma ${i + 1}` : THEMANAMEN[i]!,
      label2: 'Lasten',
      waarden: reeks(m.bedrag(), 1),
    };
    const b: Rijplan = { soort: 'waarden', label: '', label2: 'Baten', waarden: reeks(m.bedrag(), batenteken) };
    lasten.push(l);
    baten.push(b);
    rijen.push(l, b, saldovan(l, b, 'subtotaal'));
  }
  const totaalLasten: Rijplan = { ...m.totaal('Totaal', lasten), label2: 'Lasten' };
  const totaalBaten: Rijplan = { ...m.totaal('', baten), label2: 'Baten' };
  rijen.push(totaalLasten, totaalBaten, saldovan(totaalLasten, totaalBaten, 'totaal'));
  m.bouw.plaats(m.blad(t.kies(['Tabel', 'Cijfers per programma'])), t.geheel(0, 3), 0, {
    titel: m.titel(`Cijfers per programma ${stijl.jaar}`),
    postkop: 'Omschrijving',
    tweedeKop: '',
    kolommen,
    regels: normaal,
    rijen,
    toelichting: false,
    voetnoten: m.voetnoten(),
  });
}

/** Baten and lasten with rows that are detailed by "waarvan" rows below them. */
function waarvan(m: Maker): void {
  const { t, stijl } = m;
  const omgekeerd = t.kans(0.7);
  const metVorig = t.kans(0.5);
  const waarden = (b: number, re: number) => [
    b,
    re,
    omgekeerd ? re - b : b - re,
    ...(metVorig ? [m.heel(re * (0.8 + t.deel() * 0.3))] : []),
  ];
  const nieuw = (label: string, rol: Rijplan['rol'] = 'post'): Rijplan => {
    const b = m.bedrag(10_000, 2_000_000);
    return { soort: 'waarden', label, rol: rol, waarden: waarden(b, m.heel(b * (0.7 + t.deel() * 0.5))) };
  };
  const rijen: Rijplan[] = [];
  const kant = (kop: 'Baten' | 'Lasten'): Rijplan => {
    const posten = Array.from({ length: t.geheel(2, 6) }, () => {
      if (t.kans(0.55)) return { post: nieuw(m.naam()), delen: [] };
      const delen = Array.from({ length: t.geheel(2, 4) }, () =>
        nieuw(`waarvan ${m.naam().toLowerCase()}`, 'onderdeel'),
      );
      return { post: m.totaal(m.naam(), delen, 'post'), delen };
    });
    const totaal = m.totaal(
      `Totaal ${kop.toLowerCase()}`,
      posten.map((p) => p.post),
    );
    rijen.push({ soort: 'kop', label: kop }, ...posten.flatMap((p) => [p.post, ...p.delen]), totaal);
    return totaal;
  };
  const baten = kant('Baten');
  if (t.kans(0.6)) rijen.push({ soort: 'leeg', label: '' });
  const lasten = kant('Lasten');
  if (t.kans(0.7)) {
    if (t.kans(0.5)) rijen.push({ soort: 'leeg', label: '' });
    rijen.push(m.totaal('Saldo van baten en lasten', [baten, lasten], 'totaal', [1, -1]));
  }
  m.bouw.plaats(m.blad('Tabel'), t.geheel(0, 3), 0, {
    titel: m.titel(`Verantwoording ${stijl.jaar}`),
    postkop: t.kans(0.5) ? 'Omschrijving' : '',
    kolommen: [
      { rol: 'begroting', kop: 'begroting' },
      { rol: 'realisatie', kop: 'realisatie' },
      { rol: 'saldo', kop: 'saldo' },
      ...(metVorig ? ([{ rol: 'vorig', kop: 'vorig' }] as const) : []),
    ],
    regels: [omgekeerd ? regel(2, 1, -1, 0) : regel(2, 0, -1, 1)],
    rijen,
    toelichting: false,
    voetnoten: m.voetnoten(),
  });
}

/** Credits: what is left is released or carried over. */
function krediet(m: Maker): void {
  const { t, stijl } = m;
  const twee = t.kans(0.6);
  const rijen: Rijplan[] = [];
  const blok = (kop: string, teken: 1 | -1, nummer: number) => {
    const posten = Array.from({ length: t.geheel(4, 14) }, (): Rijplan => {
      const k = m.bedrag() * teken;
      const u = t.kans(0.08) ? 0 : m.heel(k * t.deel());
      const vrij = t.kans(0.5) ? 0 : m.heel((k - u) * t.deel());
      const naam = m.naam();
      return {
        soort: 'waarden',
        label: twee ? t.kies(THEMANAMEN) : naam,
        ...(twee ? { label2: naam } : {}),
        waarden: [k, u, k - u, vrij, k - u - vrij],
        blok: nummer,
      };
    });
    if (kop) rijen.push({ soort: 'kop', label: kop });
    rijen.push(...posten, m.totaal('Totaal', posten));
  };
  if (t.kans(0.5)) {
    blok('Lasten', 1, 0);
    blok('Baten', -1, 1);
  } else blok('', 1, 0);
  m.bouw.plaats(m.blad(t.kies(['Kredieten', 'Tabel'])), t.geheel(0, 3), 0, {
    titel: m.titel('Overzicht investeringen en restantkredieten'),
    postkop: twee ? 'Programma' : m.bouw.kop('post'),
    ...(twee ? { tweedeKop: 'Product' } : {}),
    kolommen: [
      { rol: 'begroting', kop: 'krediet' },
      { rol: 'realisatie', kop: 'realisatie' },
      { rol: 'saldo', kop: t.kies(['saldo'] as const) },
      { rol: 'vrijval', kop: 'vrijval' },
      { rol: 'overheveling', kop: 'overheveling' },
    ],
    regels: [regel(2, 0, -1, 1), regel(4, 2, -1, 3)],
    rijen,
    toelichting: false,
    voetnoten: [...m.voetnoten(), ...(stijl.jaar % 2 ? ['* onder voorbehoud'] : [])],
  });
}

/** A small result statement whose saldo column is turned in the rows of lasten. */
function exploitatie(m: Maker): void {
  const { t, stijl } = m;
  const batenregel = [regel(3, 2, -1, 1)];
  const lastenregel = [regel(3, 1, -1, 2)];
  const rij = (label: string, kant: 'baten' | 'lasten', van = 100_000, tot = 20_000_000): Rijplan => {
    const p = m.bedrag(van, tot);
    const g = m.heel(p * (0.9 + t.deel() * 0.25));
    const r = m.heel(g * (0.85 + t.deel() * 0.25));
    return {
      soort: 'waarden',
      label,
      waarden: [p, g, r, kant === 'baten' ? r - g : g - r],
      regels: kant === 'baten' ? batenregel : lastenregel,
    };
  };
  const verschil = (label: string, plus: Rijplan, min: Rijplan): Rijplan => {
    const [a, b] = [plus.waarden as number[], min.waarden as number[]];
    const w = [0, 1, 2].map((i) => a[i]! - b[i]!);
    // Advantages add up, whatever the side.
    return {
      soort: 'waarden',
      label,
      rol: 'subtotaal',
      waarden: [...w, a[3]! + b[3]!],
      tel: [
        [plus, 1],
        [min, -1, { 3: 1 }],
      ],
      regels: batenregel,
    };
  };
  const baten = rij('Baten', 'baten');
  const lasten = rij('Lasten', 'lasten');
  const saldo = verschil('Saldo van baten en lasten', baten, lasten);
  const rijen = [baten, lasten, saldo];
  if (t.kans(0.8)) {
    const op = rij('Onttrekkingen aan reserves', 'baten', 10_000, 2_000_000);
    const toe = rij('Toevoegingen aan reserves', 'lasten', 10_000, 2_000_000);
    const mutaties = verschil('Mutaties reserves', op, toe);
    rijen.push(op, toe, mutaties, {
      ...m.totaal(t.kies(['Gerealiseerd resultaat', 'Resultaat']), [saldo, mutaties]),
      regels: batenregel,
    });
  }
  m.bouw.plaats(m.blad(t.kies(['Resultaat', 'Tabel'])), t.geheel(0, 3), 0, {
    titel: m.titel(`Exploitatieresultaat ${stijl.jaar}`),
    postkop: t.kies(['Exploitatieresultaat', 'Omschrijving']),
    kolommen: [
      { rol: 'primitief', kop: 'primitief' },
      { rol: 'gewijzigd', kop: 'gewijzigd' },
      { rol: 'realisatie', kop: 'realisatie' },
      { rol: 'saldo', kop: 'saldo' },
    ],
    regels: batenregel,
    rijen,
    voordeelBij: 3,
    toelichting: false,
    voetnoten: m.voetnoten(),
  });
}
