import type { CheckId } from '../../src/checks/check';
import type { Blad, Cel, Celwaarde, Snapshot } from '../../src/sheet/snapshot';
import type { Toeval } from './toeval';
import type { Bedrag, Relatie, Tekst, Werkcel, Werkmap } from './werkmap';
import { adres, bedragen, bedragtekst, herbereken, naarSnapshot, residu, spelingVan } from './werkmap';
import { foutbedrag, gebroken } from './zaai';

/** A kind of error that one check must report, other than a wrong amount or formula. */
export interface Controlesoort {
  readonly controle: CheckId;
  /** What is put in; Dutch, for the table. */
  readonly wat: string;
  /** Null when the workbook has no place for it. */
  zaai(werkmap: Werkmap, t: Toeval): Controlegeval | null;
}

export interface Controlegeval {
  readonly snapshot: Snapshot;
  /** The cells that the finding must be about: one of them. */
  readonly cellen: readonly string[];
  /** Other checks that say the same of these cells. */
  readonly ook?: readonly CheckId[];
  /** Cells that change with it: a finding there is no false one. */
  readonly gevolg?: readonly string[];
}

type Bewerking = (cel: Cel) => Cel | null;

/** The snapshot with some cells changed, made empty (null) or, where there was none, added. */
function metCellen(snapshot: Snapshot, wijzigingen: ReadonlyMap<string, Bewerking>): Snapshot {
  return {
    ...snapshot,
    bladen: snapshot.bladen.map((blad) => ({
      ...blad,
      rijen: blad.rijen.map((rij) => ({
        ...rij,
        cellen: rij.cellen.flatMap((cel) => {
          const wijzig = wijzigingen.get(sleutel(blad.naam, rij.nummer, cel.kolom));
          return wijzig ? (wijzig(cel) ?? []) : cel;
        }),
      })),
    })),
  };
}

function sleutel(blad: string, rij: number, kolom: number): string {
  return `${blad}/${rij}/${kolom}`;
}

function plek(cel: Werkcel): string {
  return sleutel(cel.blad.naam, cel.rij, cel.kolom);
}

function metWaarde(werkmap: Werkmap, cel: Werkcel, waarde: Celwaarde): Snapshot {
  return metCellen(naarSnapshot(werkmap), new Map([[plek(cel), (c: Cel) => ({ kolom: c.kolom, waarde })]]));
}

function zonder(werkmap: Werkmap, cel: Werkcel): Snapshot {
  return metCellen(naarSnapshot(werkmap), new Map([[plek(cel), () => null]]));
}

function metBlad(snapshot: Snapshot, naam: string, wijzig: (blad: Blad) => Blad): Snapshot {
  return { ...snapshot, bladen: snapshot.bladen.map((b) => (b.naam === naam ? wijzig(b) : b)) };
}

function kiesUit<T>(t: Toeval, lijst: readonly T[]): T | null {
  return lijst.length ? t.kies(lijst) : null;
}

function isGetypt(cel: Bedrag): boolean {
  return cel.formule === null && cel.schrijf.vorm === 'getal';
}

function heeftFormules(werkmap: Werkmap): boolean {
  return bedragen(werkmap).some((c) => c.formule);
}

function rijVan(werkmap: Werkmap, cel: Werkcel): Bedrag[] {
  return bedragen(werkmap).filter((c) => c.blad === cel.blad && c.rij === cel.rij && zelfdeTabel(werkmap, c, cel));
}

function zelfdeTabel(werkmap: Werkmap, a: Werkcel, b: Werkcel): boolean {
  return werkmap.tabellen.some((t) => t.cellen.includes(a) && t.cellen.includes(b));
}

function labelcel(cel: Bedrag): Tekst | null {
  return (
    cel.blad.cellen.find((c): c is Tekst => c.soort === 'tekst' && c.rij === cel.rij && c.tekst === cel.label) ?? null
  );
}

function postrijen(werkmap: Werkmap): Bedrag[][] {
  const perRij = new Map<string, Bedrag[]>();
  for (const cel of bedragen(werkmap))
    if (cel.rijrol === 'post') {
      const naam = `${plek({ ...cel, kolom: 0 })}/${werkmap.tabellen.findIndex((t) => t.cellen.includes(cel))}`;
      perRij.set(naam, [...(perRij.get(naam) ?? []), cel]);
    }
  return [...perRij.values()];
}

/** Computes typed results again from their relations, as someone would who carries a change on. False when that does not end. */
function rekenDoor(werkmap: Werkmap, welke: (r: Relatie) => boolean): boolean {
  const relaties = werkmap.relaties.filter((r) => r.resultaat && !r.resultaat.formule && welke(r));
  for (let ronde = 0; ronde < 12; ronde++) {
    const open = relaties.filter((r) => Math.abs(residu(r)) > spelingVan(r));
    if (!open.length) return true;
    for (const r of open) r.resultaat!.cent -= residu(r) / r.termen.find((x) => x.cel === r.resultaat)!.factor;
    herbereken(werkmap);
  }
  return false;
}

/** A changed amount of which only these kinds of relations were carried on; null unless exactly other ones break. */
function halfBijgewerkt(
  werkmap: Werkmap,
  t: Toeval,
  cel: Bedrag | null,
  bijwerken: (r: Relatie) => boolean,
  mag: (r: Relatie) => boolean,
): { gebroken: Relatie[]; was: number } | null {
  if (!cel || heeftFormules(werkmap)) return null;
  const was = cel.cent;
  cel.cent += werkmap.stap * t.geheel(2_000, 40_000);
  if (!rekenDoor(werkmap, bijwerken)) return null;
  const over = gebroken(werkmap);
  return over.length && over.every(mag) ? { gebroken: over, was } : null;
}

function cellenVan(relaties: readonly Relatie[]): string[] {
  return relaties.flatMap((r) => r.termen.map((x) => adres(x.cel)));
}

const GETYPTE_POST = (c: Bedrag) => c.rijrol === 'post' && isGetypt(c) && Math.abs(c.cent) >= 100_000;

const bedragAlsTekst: Controlesoort = {
  controle: 'bedrag-als-tekst',
  wat: 'één bedrag als tekst',
  zaai(werkmap, t) {
    const cel = heeftFormules(werkmap) ? null : kiesUit(t, bedragen(werkmap).filter(GETYPTE_POST));
    if (!cel) return null;
    const tekst = bedragtekst(cel.cent, { ...cel.schrijf, vorm: 'streepje' });
    return { snapshot: metWaarde(werkmap, cel, tekst), cellen: [adres(cel)] };
  },
};

const bedragOnduidelijk: Controlesoort = {
  controle: 'herkenning',
  wat: 'één bedrag als tekst die op twee manieren te lezen is (een vraag, geen bevinding)',
  zaai(werkmap, t) {
    const mag = (c: Bedrag) => GETYPTE_POST(c) && Math.abs(c.cent) < 100_000_000 && c.schrijf.decimalen === 0;
    const cel = heeftFormules(werkmap) ? null : kiesUit(t, bedragen(werkmap).filter(mag));
    if (!cel) return null;
    const tekst = bedragtekst(cel.cent, { ...cel.schrijf, vorm: t.kies(['kaal', 'euro']) });
    return { snapshot: metWaarde(werkmap, cel, tekst), cellen: [adres(cel)], ook: ['bedrag-als-tekst'] };
  },
};

const formulefout: Controlesoort = {
  controle: 'formulefout',
  wat: 'een formule die #VERW! geeft, met wat ervan afhangt',
  zaai(werkmap, t) {
    const cel = kiesUit(
      t,
      bedragen(werkmap).filter((c) => c.formule),
    );
    if (!cel) return null;
    const fouten = new Set([cel]);
    for (let vorige = 0; vorige !== fouten.size;) {
      vorige = fouten.size;
      for (const c of bedragen(werkmap))
        if (c.formule?.delen.some((d) => d.cellen.some((x) => fouten.has(x)))) fouten.add(c);
    }
    const wijzigingen = new Map([...fouten].map((c) => [plek(c), (x: Cel) => ({ ...x, waarde: { fout: '#REF!' } })]));
    return {
      snapshot: metCellen(naarSnapshot(werkmap), wijzigingen),
      cellen: [adres(cel)],
      gevolg: [...fouten].map(adres),
    };
  },
};

const bedragOntbreekt: Controlesoort = {
  controle: 'bedrag-ontbreekt',
  wat: 'een bedrag van een post weg; waar niets getypt is wat ervan volgt',
  zaai(werkmap, t) {
    const mag = postrijen(werkmap)
      .flat()
      .filter((c) => GETYPTE_POST(c) && isVol(werkmap, c));
    const cel = kiesUit(t, mag);
    if (!cel) return null;
    cel.cent = 0;
    herbereken(werkmap);
    const gevolg = cellenVan(gebroken(werkmap));
    return { snapshot: zonder(werkmap, cel), cellen: [adres(cel)], gevolg, ook: gevolg.length ? RELATIES : [] };
  },
};

const RELATIES: readonly CheckId[] = [
  'saldo-klopt-niet',
  'eindsaldo-klopt-niet',
  'totaal-klopt-niet',
  'themalijn-sluit-niet-aan',
  'regeling-sluit-niet-aan',
  'wijziging-sluit-niet-aan',
  'baten-en-lasten-ongelijk',
];

/** A column of begroting, realisatie or saldo that at least five posten of the table fill, and all of them. */
function isVol(werkmap: Werkmap, cel: Bedrag): boolean {
  if (!['begroting', 'gewijzigd', 'realisatie', 'saldo'].includes(cel.kolomrol)) return false;
  const kolom = bedragen(werkmap).filter(
    (c) => c.kolom === cel.kolom && c.rijrol === 'post' && zelfdeTabel(werkmap, c, cel),
  );
  return kolom.length >= 5 && kolom.every((c) => c.cent !== 0 || c.schrijf.nul === 'nul');
}

const eenheidWijktAf: Controlesoort = {
  controle: 'eenheid-wijkt-af',
  wat: 'een regel van het overzicht in duizenden',
  zaai(werkmap, t) {
    if (heeftFormules(werkmap) || werkmap.stap === 1) return null;
    const aansluiting = werkmap.relaties.filter(
      (r) => r.soort === 'aansluiting' && Math.abs(r.termen[0]!.factor) === 1,
    );
    const regels = aansluiting.filter((r) => Math.abs(r.resultaat!.cent) >= 10_000_000).map((r) => r.resultaat!);
    const cel = kiesUit(
      t,
      regels.filter((c) => regels.filter((x) => x.blad === c.blad && x.rij === c.rij).length >= 2),
    );
    if (!cel) return null;
    const rij = rijVan(werkmap, cel);
    for (const c of rij) c.cent = Math.round(c.cent / 1000 / werkmap.stap) * werkmap.stap;
    return { snapshot: naarSnapshot(werkmap), cellen: rij.map(adres), gevolg: cellenVan(gebroken(werkmap)) };
  },
};

function verborgen(
  wat: string,
  verberg: (werkmap: Werkmap, cel: Bedrag) => Snapshot,
  hoort: (cel: Bedrag, ander: Bedrag) => boolean,
): Controlesoort {
  return {
    controle: 'verborgen-bedragen',
    wat,
    zaai(werkmap, t) {
      const zichtbaar = bedragen(werkmap).filter((c) => c.cent !== 0 && !c.blad.verborgenRijen.has(c.rij));
      const cel = kiesUit(
        t,
        zichtbaar.filter((c) => c.rijrol === 'post'),
      );
      if (!cel) return null;
      const cellen = bedragen(werkmap).filter((c) => c.blad === cel.blad && hoort(cel, c));
      return { snapshot: verberg(werkmap, cel), cellen: cellen.map(adres) };
    },
  };
}

const verborgenRij = verborgen(
  'een verborgen rij',
  (werkmap, cel) =>
    metBlad(naarSnapshot(werkmap), cel.blad.naam, (blad) => ({
      ...blad,
      rijen: blad.rijen.map((r) => (r.nummer === cel.rij ? { ...r, verborgen: true } : r)),
    })),
  (cel, ander) => ander.rij === cel.rij,
);

const verborgenKolom = verborgen(
  'een verborgen kolom',
  (werkmap, cel) =>
    metBlad(naarSnapshot(werkmap), cel.blad.naam, (blad) => ({ ...blad, verborgenKolommen: [cel.kolom] })),
  (cel, ander) => ander.kolom === cel.kolom,
);

const verborgenBlad = verborgen(
  'een verborgen blad',
  (werkmap, cel) => metBlad(naarSnapshot(werkmap), cel.blad.naam, (blad) => ({ ...blad, verborgen: true })),
  () => true,
);

function nulrij(controle: CheckId, wat: string, teken: 1 | -1): Controlesoort {
  return {
    controle,
    wat,
    zaai(werkmap, t) {
      const totalen = werkmap.relaties.filter(
        (r) =>
          r.soort === 'kolom' &&
          r.termen.length >= 5 &&
          r.resultaat?.formule?.delen.every((d) => d.factor === 1 && (d.vorm === 'som' || d.vorm === 'cel')),
      );
      const r = kiesUit(t, totalen);
      const term = r && t.kies([r.termen[1]!, r.termen.at(-1)!]).cel;
      if (!r || !term || term.formule || term.rijrol !== 'post' || term.schrijf.nul !== 'nul') return null;
      const uit = r.resultaat!;
      term.cent = 0;
      herbereken(werkmap);
      if (gebroken(werkmap).length) return null;
      const delen =
        teken === 1
          ? [...uit.formule!.delen, { factor: 1 as const, vorm: 'cel' as const, cellen: [term] }]
          : uit
              .formule!.delen.map((d) => ({ ...d, cellen: d.cellen.filter((c) => c !== term) }))
              .filter((d) => d.cellen.length);
      uit.formule = { delen };
      return { snapshot: naarSnapshot(werkmap), cellen: [adres(uit), adres(term)] };
    },
  };
}

const formuleWijktAf: Controlesoort = {
  controle: 'formule-wijkt-af',
  wat: 'een saldo dat de realisatie van een andere rij gebruikt, met hetzelfde bedrag',
  zaai(werkmap, t) {
    const cel = kiesUit(
      t,
      bedragen(werkmap).filter(
        (c) => c.rijrol === 'post' && c.formule?.delen.length === 2 && c.formule.delen.every((d) => d.vorm === 'cel'),
      ),
    );
    if (!cel) return null;
    const deel = cel.formule!.delen[1]!;
    const hier = deel.cellen[0]!;
    const buren = bedragen(werkmap).filter(
      (c) =>
        c.kolom === hier.kolom &&
        Math.abs(c.rij - hier.rij) === 1 &&
        c.rijrol === 'post' &&
        zelfdeTabel(werkmap, c, hier),
    );
    const buur = kiesUit(t, buren);
    const zusters = bedragen(werkmap).filter((c) => c.kolom === cel.kolom && c.formule && zelfdeTabel(werkmap, c, cel));
    if (!buur || buur.formule || hier.formule || zusters.length < 4) return null;
    buur.cent = hier.cent;
    herbereken(werkmap);
    if (gebroken(werkmap).length) return null;
    cel.formule = { delen: [cel.formule!.delen[0]!, { ...deel, cellen: [buur] }] };
    return { snapshot: naarSnapshot(werkmap), cellen: [adres(cel)] };
  },
};

const tekenOmgedraaid: Controlesoort = {
  controle: 'teken-omgedraaid',
  wat: 'een V waar een N hoort, of omgekeerd',
  zaai(werkmap, t) {
    const letters = werkmap.tabellen.flatMap((tabel) => {
      const gevonden = tabel.cellen.filter((c): c is Tekst => c.soort === 'tekst' && /^[VN]$/.test(c.tekst));
      return gevonden.length >= 10 ? gevonden : [];
    });
    const letter = kiesUit(t, letters);
    if (!letter) return null;
    letter.tekst = letter.tekst === 'V' ? 'N' : 'V';
    const rij = rijVan(werkmap, letter).map(adres);
    // Where no row has the other letter, it is the sign of the saldo.
    return { snapshot: naarSnapshot(werkmap), cellen: [adres(letter), ...rij], ook: RELATIES, gevolg: rij };
  },
};

const overzichtLooptAchter: Controlesoort = {
  controle: 'themalijn-sluit-niet-aan',
  wat: 'een post gewijzigd op het eigen blad; het overzicht bleef staan',
  zaai(werkmap, t) {
    const bronnen = new Set(
      werkmap.relaties.filter((r) => r.soort === 'aansluiting').flatMap((r) => r.termen.slice(1).map((x) => x.cel)),
    );
    const cel = kiesUit(
      t,
      bedragen(werkmap).filter(
        (c) => GETYPTE_POST(c) && c.kolomrol === 'realisatie' && [...bronnen].some((b) => zelfdeTabel(werkmap, b, c)),
      ),
    );
    const uit = halfBijgewerkt(
      werkmap,
      t,
      cel,
      (r) => r.soort !== 'aansluiting' && (r.soort !== 'rij' || zelfdeTabel(werkmap, r.resultaat!, cel!)),
      (r) => r.soort === 'aansluiting',
    );
    return uit && { snapshot: naarSnapshot(werkmap), cellen: cellenVan(uit.gebroken), gevolg: [adres(cel!)] };
  },
};

const regelingLooptAchter: Controlesoort = {
  controle: 'regeling-sluit-niet-aan',
  wat: 'lasten van een regeling gewijzigd met alles in die tabel; de posten bleven staan',
  zaai(werkmap, t) {
    const relaties = werkmap.relaties.filter((r) => r.soort === 'regeling' && !r.resultaat!.formule);
    const cel = kiesUit(t, relaties)?.resultaat ?? null;
    const uit = halfBijgewerkt(
      werkmap,
      t,
      cel,
      (r) => r.soort !== 'regeling' && zelfdeTabel(werkmap, r.resultaat!, cel!),
      (r) => r.soort === 'regeling' || (r.soort === 'rij' && zelfdeTabel(werkmap, r.resultaat!, cel!)),
    );
    if (!uit) return null;
    const gevolg = cellenVan(uit.gebroken);
    return { snapshot: naarSnapshot(werkmap), cellen: [adres(cel!)], gevolg };
  },
};

const ongelijk: Controlesoort = {
  controle: 'baten-en-lasten-ongelijk',
  wat: 'een post gewijzigd met zijn totalen; de andere kant bleef staan',
  zaai(werkmap, t) {
    if (!werkmap.relaties.some((r) => r.soort === 'evenwicht')) return null;
    const cel = kiesUit(t, bedragen(werkmap).filter(GETYPTE_POST));
    const uit = halfBijgewerkt(
      werkmap,
      t,
      cel,
      (r) => r.soort !== 'evenwicht',
      (r) => r.soort === 'evenwicht',
    );
    return uit && { snapshot: naarSnapshot(werkmap), cellen: cellenVan(uit.gebroken) };
  },
};

const wijzigingSluitNietAan: Controlesoort = {
  controle: 'wijziging-sluit-niet-aan',
  wat: 'een gewijzigde begroting die niet uit de wijziging volgt, met saldo en totalen bijgewerkt',
  zaai(werkmap, t) {
    const isWijziging = (r: Relatie) => r.soort === 'rij' && r.termen.some((x) => x.cel.kolomrol === 'wijziging');
    const cel = kiesUit(
      t,
      werkmap.relaties.filter(isWijziging).flatMap((r) => (GETYPTE_POST(r.resultaat!) ? [r.resultaat!] : [])),
    );
    const uit = halfBijgewerkt(werkmap, t, cel, (r) => !isWijziging(r), isWijziging);
    return uit && { snapshot: naarSnapshot(werkmap), cellen: cellenVan(uit.gebroken) };
  },
};

const eindsaldo: Controlesoort = {
  controle: 'eindsaldo-klopt-niet',
  wat: 'een verkeerd getypt eindsaldo van een post',
  zaai(werkmap, t) {
    const cel = kiesUit(
      t,
      bedragen(werkmap).filter((c) => c.kolomrol === 'eindsaldo' && GETYPTE_POST(c)),
    );
    const nieuw = cel && foutbedrag(werkmap, cel, 'cijfer-te-veel', t);
    if (!nieuw || nieuw === cel.cent) return null;
    cel.cent = nieuw;
    herbereken(werkmap);
    return { snapshot: naarSnapshot(werkmap), cellen: [adres(cel)], gevolg: cellenVan(gebroken(werkmap)) };
  },
};

const naamWijktAf: Controlesoort = {
  controle: 'naam-wijkt-af',
  wat: 'een letter te weinig in de naam van een themalijn in het overzicht',
  zaai(werkmap, t) {
    const regels = werkmap.relaties.filter((r) => r.soort === 'aansluiting').map((r) => r.resultaat!);
    const regel = kiesUit(
      t,
      regels.filter((c) => c.label.length >= 8),
    );
    const label = regel && labelcel(regel);
    if (!label) return null;
    const i = t.geheel(2, label.tekst.length - 2);
    if (!/\p{L}/u.test(label.tekst[i]!)) return null;
    label.tekst = label.tekst.slice(0, i) + label.tekst.slice(i + 1);
    return { snapshot: naarSnapshot(werkmap), cellen: [adres(label)] };
  },
};

const postDubbel: Controlesoort = {
  controle: 'post-dubbel',
  wat: 'een rij die na kopiëren dubbel staat en meetelt',
  zaai(werkmap, t) {
    const rijen = postrijen(werkmap);
    const rij = kiesUit(t, rijen);
    const onder = rij && rijen.find((r) => r[0]!.rij === rij[0]!.rij + 1 && zelfdeTabel(werkmap, r[0]!, rij[0]!));
    const [label, ander] = [rij?.[0], onder?.[0]].map((c) => c && labelcel(c));
    if (!rij || !onder || !label || !ander || rij.every((c) => c.cent === 0)) return null;
    if (rij[0]!.regeling !== null && onder[0]!.regeling !== null) onder[0]!.regeling.tekst = rij[0]!.regeling.tekst;
    ander.tekst = label.tekst;
    for (const c of onder) {
      const bron = rij.find((x) => x.kolom === c.kolom);
      if (bron && !c.formule) c.cent = bron.cent;
    }
    // Which posts a regeling adds up changes with the regeling; leave workbooks that also tell per regeling.
    if (werkmap.relaties.some((r) => r.soort === 'regeling')) return null;
    herbereken(werkmap);
    if (!rekenDoor(werkmap, () => true)) return null;
    const gevolg = cellenVan(gebroken(werkmap));
    return { snapshot: naarSnapshot(werkmap), cellen: [adres(label), adres(ander)], gevolg };
  },
};

function regelingtekst(controle: CheckId, wat: string, naam: string): Controlesoort {
  return {
    controle,
    wat,
    zaai(werkmap, t) {
      const posten = bedragen(werkmap).filter(
        (c) => c.rijrol === 'post' && c.kolomrol === 'realisatie' && c.regeling !== null && Math.abs(c.cent) > 100_000,
      );
      const cel = kiesUit(t, posten);
      if (!cel || posten.filter((c) => zelfdeTabel(werkmap, c, cel)).length < 3) return null;
      const { regeling } = cel;
      regeling!.tekst = naam;
      const somALs = bedragen(werkmap).filter((c) => c.formule?.delen.some((d) => d.vorm === 'somals'));
      if (somALs.length) return null;
      const gevolg = werkmap.relaties
        .filter((r) => r.soort === 'regeling' && r.termen.some((x) => x.cel === cel))
        .map((r) => adres(r.resultaat!));
      return {
        snapshot: naarSnapshot(werkmap),
        cellen: [adres(regeling!)],
        gevolg,
        ook: ['regeling-sluit-niet-aan'],
      };
    },
  };
}

/** During the year nothing is settled yet, and what is expected is judged instead. */
function isOnderweg(werkmap: Werkmap): boolean {
  return bedragen(werkmap).some((c) => c.kolomrol === 'verwacht');
}

/** The row of a regeling whose rule is known, with what of it goes back and what goes along. */
function bestemming(werkmap: Werkmap, regelingen: readonly string[], t: Toeval): { terug: Bedrag; mee: Bedrag } | null {
  if (heeftFormules(werkmap) || isOnderweg(werkmap)) return null;
  const terug = bedragen(werkmap).filter(
    (c) =>
      c.rijrol === 'regeling' && c.kolomrol === 'terugbetaling' && regelingen.includes(c.label) && c.cent > 100_000,
  );
  const cel = kiesUit(t, terug);
  const mee = cel && rijVan(werkmap, cel).find((c) => c.kolomrol === 'overheveling');
  return mee ? { terug: cel, mee } : null;
}

const bestemmingVolgtRegelNiet: Controlesoort = {
  controle: 'bestemming-volgt-regel-niet',
  wat: 'geld dat terug moet gaat mee',
  zaai(werkmap, t) {
    const rij = bestemming(werkmap, ['SPUK IZA'], t);
    if (!rij) return null;
    [rij.terug.cent, rij.mee.cent] = [rij.mee.cent, rij.terug.cent];
    if (!rekenDoor(werkmap, (r) => zelfdeTabel(werkmap, r.resultaat!, rij.terug))) return null;
    return { snapshot: naarSnapshot(werkmap), cellen: [adres(rij.mee)] };
  },
};

const regelingOverbesteed: Controlesoort = {
  controle: 'regeling-overbesteed',
  wat: 'een regeling met minder baten dan lasten',
  zaai(werkmap, t) {
    if (heeftFormules(werkmap) || isOnderweg(werkmap)) return null;
    const lasten = bedragen(werkmap).filter(
      (c) => c.rijrol === 'regeling' && c.kolomrol === 'lasten' && c.cent > 10_000_000,
    );
    const cel = kiesUit(t, lasten);
    const rij = cel ? rijVan(werkmap, cel) : [];
    const baten = rij.find((c) => c.kolomrol === 'baten');
    if (!cel || !baten || rij.some((c) => c.kolomrol === 'terugbetaling' || c.kolomrol === 'overheveling')) return null;
    baten.cent = cel.cent - werkmap.stap * t.geheel(500, 20_000);
    if (!rekenDoor(werkmap, (r) => zelfdeTabel(werkmap, r.resultaat!, cel))) return null;
    return { snapshot: naarSnapshot(werkmap), cellen: rij.map(adres) };
  },
};

const externeKoppeling: Controlesoort = {
  controle: 'externe-koppeling',
  wat: 'een bedrag dat uit een andere werkmap komt',
  zaai(werkmap, t) {
    const cel = kiesUit(
      t,
      bedragen(werkmap).filter((c) => isGetypt(c) && c.cent !== 0),
    );
    if (!cel) return null;
    const koppel = (c: Cel) => ({ ...c, formule: '=[Vorig.xlsx]Blad1!C4' });
    return { snapshot: metCellen(naarSnapshot(werkmap), new Map([[plek(cel), koppel]])), cellen: [adres(cel)] };
  },
};

const nietHerberekend: Controlesoort = {
  controle: 'niet-herberekend',
  wat: 'een formule met een oude uitkomst',
  zaai(werkmap, t) {
    const cel = kiesUit(
      t,
      bedragen(werkmap).filter((c) => c.formule?.delen.every((d) => d.vorm === 'cel' || d.vorm === 'som')),
    );
    if (!cel) return null;
    const oud = (c: Cel) => ({ ...c, waarde: (cel.cent + werkmap.stap * t.geheel(1_000, 50_000)) / 100 });
    return {
      snapshot: metCellen(naarSnapshot(werkmap), new Map([[plek(cel), oud]])),
      cellen: [adres(cel)],
      gevolg: cellenVan(werkmap.relaties.filter((r) => r.termen.some((x) => x.cel === cel))),
    };
  },
};

const handmatig: Controlesoort = {
  controle: 'niet-herberekend',
  wat: 'de werkmap staat op handmatig berekenen',
  zaai(werkmap) {
    const formules = bedragen(werkmap).filter((c) => c.formule);
    if (!formules.length) return null;
    return { snapshot: { ...naarSnapshot(werkmap), berekening: 'handmatig' }, cellen: formules.map(adres) };
  },
};

const instellingenOngeldig: Controlesoort = {
  controle: 'instellingen-ongeldig',
  wat: 'een jaar op het blad Sluitend dat geen jaar is',
  zaai(werkmap) {
    if (werkmap.bladen.some((b) => b.naam === 'Sluitend')) return null;
    const rijen = [['Sluitend'], [], ['Instellingen'], ['Naam', 'Waarde'], ['Jaar', 'volgend jaar']];
    const blad: Blad = {
      naam: 'Sluitend',
      verborgen: false,
      verborgenKolommen: [],
      rijen: rijen.flatMap((cellen, nummer) =>
        cellen.length ? [{ nummer, verborgen: false, cellen: cellen.map((waarde, kolom) => ({ kolom, waarde })) }] : [],
      ),
    };
    const snapshot = naarSnapshot(werkmap);
    return { snapshot: { ...snapshot, bladen: [...snapshot.bladen, blad] }, cellen: ['Sluitend!B5'] };
  },
};

// Of the real workbook only: what needs a known regeling, texts or a bridge between two totals

function isEcht(werkmap: Werkmap): boolean {
  return werkmap.opmaak.startsWith('echt');
}

function opLabel(werkmap: Werkmap, blad: string, label: string): Bedrag[] {
  return bedragen(werkmap).filter((c) => c.blad.naam === blad && c.label.startsWith(label));
}

function toelichting(cel: Bedrag): Tekst | undefined {
  return cel.blad.cellen.find((c): c is Tekst => c.soort === 'tekst' && c.rij === cel.rij && c.kolom === 5);
}

const totalenVerschillen: Controlesoort = {
  controle: 'totalen-verschillen',
  wat: 'de regel weg die het verschil tussen twee totalen verklaart',
  zaai(werkmap) {
    const brug = isEcht(werkmap) ? opLabel(werkmap, 'Totaaloverzicht', 'Verschil in baten') : [];
    if (!brug.length) return null;
    brug[0]!.cent = 0;
    if (!rekenDoor(werkmap, (r) => r.resultaat!.blad === brug[0]!.blad)) return null;
    const totaal = opLabel(werkmap, 'Totaaloverzicht', 'Totaal inclusief vrijgevallen');
    return { snapshot: naarSnapshot(werkmap), cellen: totaal.map(adres) };
  },
};

const akkoordOntbreekt: Controlesoort = {
  controle: 'akkoord-ontbreekt',
  wat: 'het blad met het akkoord weg',
  zaai(werkmap) {
    if (!isEcht(werkmap)) return null;
    const snapshot = naarSnapshot(werkmap);
    const bladen = snapshot.bladen.filter((b) => b.naam !== 'Sluitend');
    return { snapshot: { ...snapshot, bladen }, cellen: opLabel(werkmap, 'Regelingen', 'Provincie').map(adres) };
  },
};

const termijnVoorbij: Controlesoort = {
  controle: 'bestedingstermijn-voorbij',
  wat: 'dezelfde cijfers drie jaar later',
  zaai(werkmap) {
    if (!isEcht(werkmap)) return null;
    for (const blad of werkmap.bladen)
      for (const cel of blad.cellen)
        if (cel.soort === 'tekst') cel.tekst = cel.tekst.replace(/\b202[4-6]\b/g, (jaar) => String(Number(jaar) + 3));
    const gevolg = opLabel(werkmap, 'Regelingen', '').map(adres);
    return { snapshot: naarSnapshot(werkmap), cellen: opLabel(werkmap, 'Regelingen', 'SPUK GALA').map(adres), gevolg };
  },
};

function tekstsoort(
  controle: CheckId,
  wat: string,
  mag: (saldo: Bedrag, begroting: Bedrag) => boolean,
  tekst: (begroting: Bedrag) => string | null,
): Controlesoort {
  return {
    controle,
    wat,
    zaai(werkmap, t) {
      if (!isEcht(werkmap)) return null;
      const rijen = postrijen(werkmap).flatMap((rij) => {
        const saldo = rij.find((c) => c.kolomrol === 'saldo');
        const begroting = rij.find((c) => c.kolomrol === 'begroting');
        const cel = saldo && toelichting(saldo);
        return saldo && begroting && cel && mag(saldo, begroting) ? [{ cel, begroting }] : [];
      });
      const gekozen = kiesUit(t, rijen);
      if (!gekozen) return null;
      const nieuw = tekst(gekozen.begroting);
      const snapshot = nieuw === null ? zonder(werkmap, gekozen.cel) : metWaarde(werkmap, gekozen.cel, nieuw);
      return { snapshot, cellen: [adres(gekozen.cel)] };
    },
  };
}

const TEKSTSOORTEN: readonly Controlesoort[] = [
  tekstsoort(
    'overschrijding-zonder-toelichting',
    'de toelichting bij een overschrijding weg',
    (s) => s.cent < 0,
    () => null,
  ),
  tekstsoort(
    'onderschrijding-zonder-toelichting',
    'de toelichting bij een grote onderschrijding weg',
    (s) => s.cent >= 1_000_000,
    () => null,
  ),
  tekstsoort(
    'percentage-klopt-niet',
    'een percentage van de begroting dat er ver naast zit',
    (s, b) => s.cent > 0 && Math.abs(s.cent / b.cent - 0.87) > 0.05,
    () => 'Van de begroting is 87% niet uitgegeven.',
  ),
];

const overschrijdingZonderDekking: Controlesoort = {
  controle: 'overschrijding-zonder-dekking',
  wat: 'een tekst zonder dekking, waar alleen posten van een andere themalijn kunnen betalen',
  zaai(werkmap) {
    const [post] = isEcht(werkmap) ? opLabel(werkmap, 'Bestaanszekerheid', 'Welzijn op recept') : [];
    const cel = post && toelichting(post);
    if (!cel) return null;
    return { snapshot: metWaarde(werkmap, cel, 'Er waren meer aanmeldingen dan verwacht.'), cellen: [adres(cel)] };
  },
};

export const CONTROLESOORTEN: readonly Controlesoort[] = [
  bedragAlsTekst,
  bedragOnduidelijk,
  formulefout,
  bedragOntbreekt,
  eenheidWijktAf,
  verborgenRij,
  verborgenKolom,
  verborgenBlad,
  eindsaldo,
  nulrij('totaal-mist-rij', 'een som die een rij met nul niet meetelt', -1),
  nulrij('totaal-telt-dubbel', 'een som die een rij met nul twee keer telt', 1),
  formuleWijktAf,
  tekenOmgedraaid,
  overzichtLooptAchter,
  regelingLooptAchter,
  ongelijk,
  totalenVerschillen,
  wijzigingSluitNietAan,
  naamWijktAf,
  postDubbel,
  regelingtekst('regeling-ontbreekt', 'de regeling van een post weg', ''),
  regelingtekst('regeling-onbekend', 'een regeling die niemand kent', 'Fonds Groene Wijk'),
  bestemmingVolgtRegelNiet,
  akkoordOntbreekt,
  termijnVoorbij,
  regelingOverbesteed,
  overschrijdingZonderDekking,
  ...TEKSTSOORTEN,
  externeKoppeling,
  nietHerberekend,
  handmatig,
  instellingenOngeldig,
];
