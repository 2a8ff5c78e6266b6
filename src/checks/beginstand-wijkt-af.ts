import { toonBedrag, type Bedrag } from '../begroting/bedrag';
import { plaatsVan, type Plaats } from '../begroting/plaats';
import type { Regelinginvoer } from '../jaareinde/regelinginvoer';
import { perRegeling, spreektZichTegen, vergelijkBeginstanden, type Overgang } from '../jaareinde/vergelijkEerder';
import type { Beginstand } from '../sheet/instellingen';
import type { Check, Checkcontext, Uitkomst } from './check';
import { regelingplaats } from './regelingplaats';

export const beginstandWijktAf: Check = {
  id: 'beginstand-wijkt-af',
  groep: 'aansluiting',
  titel: 'Beginstand is niet wat het vorige jaar meegaf',
  ernst: 'let-op',
  waarom:
    'Wat het ene jaar meegaat, is het volgende jaar de beginstand. Zit daar verschil tussen, dan is er geld verdwenen of twee keer begroot.',
  bron: 'Overheveling naar een volgend jaar staat in twee werkmappen: als bestemming in de ene, als beginbedrag in de andere.',
  beperking:
    'Vergelijkt met de tabel Beginstanden van het blad Sluitend. Zegt deze werkmap niet welk deel van de baten uit eerdere jaren komt, dan is er niets te vergelijken.',
  *zoek(context) {
    const { beginstanden, regelingen } = context.instellingen.instellingen;
    if (beginstanden.length === 0) return;
    const gegroepeerd = perRegeling(beginstanden, regelingen);
    const hier = new Map(context.regelinginvoer.map((invoer) => [invoer.groep.sleutel, invoer]));
    const overgangen = vergelijkBeginstanden(beginstanden, context.regelinginvoer, regelingen);
    for (const [sleutel, eigen] of gegroepeerd) {
      const invoer = hier.get(sleutel);
      if (spreektZichTegen(eigen)) yield* tegenspraak(eigen);
      else if (invoer === undefined) yield* nietHier(sleutel, eigen, context);
      else for (const o of overgangen.filter(({ naam }) => naam === invoer.naam)) yield* vergelijk(o, invoer, eigen);
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'De tranche van vorig jaar begint met wat toen meeging',
        bladen: {
          Regelingen: [
            ['Afrekening 2025'],
            [],
            ['Regeling', 'Tranche', 'Baten', 'Lasten', 'Saldo'],
            ['SPUK IZA', null, 1700, 1320, 380],
            ['SPUK GALA', 2024, 610, 610, 0],
            ['SPUK GALA', 2025, 800, 50, 750],
            ['Totaal', null, 3110, 1980, 1130],
          ],
          Sluitend: [
            ['Sluitend'],
            [],
            ['Beginstanden'],
            ['Regeling', 'Tranche', 'Bedrag', 'Bron'],
            ['SPUK GALA', 2024, 610, 'Afrekening 2024.xlsx'],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Er ging 610 mee, maar de beginstand is 160',
        bladen: {
          Regelingen: [
            ['Afrekening 2025'],
            [],
            ['Regeling', 'Beginstand', 'Baten', 'Lasten', 'Saldo'],
            ['SPUK IZA', 0, 1700, 1320, 380],
            ['SPUK GALA', 160, 800, 50, 910],
            ['Totaal', 160, 2500, 1370, 1290],
          ],
          Sluitend: [
            ['Sluitend'],
            [],
            ['Beginstanden'],
            ['Regeling', 'Tranche', 'Bedrag', 'Bron'],
            ['SPUK GALA', null, 610, 'Afrekening 2024.xlsx'],
          ],
        },
        verwacht: 'Regelingen!B5',
      },
      {
        titel: 'Geld dat meeging, staat niet in deze werkmap',
        bladen: {
          Regelingen: [
            ['Afrekening 2025'],
            [],
            ['Regeling', 'Beginstand', 'Baten', 'Lasten', 'Saldo'],
            ['SPUK IZA', 0, 1700, 1320, 380],
            ['SPUK GALA', 160, 800, 50, 910],
            ['Totaal', 160, 2500, 1370, 1290],
          ],
          Sluitend: [
            ['Sluitend'],
            [],
            ['Beginstanden'],
            ['Regeling', 'Tranche', 'Bedrag', 'Bron'],
            ['SPUK GALA', null, 160, 'Afrekening 2024.xlsx'],
            ['SamSam', null, 75, 'Afrekening 2024.xlsx'],
          ],
        },
        verwacht: 'Sluitend!A6',
      },
    ],
  },
};

function* vergelijk(
  { naam, tranche, uit, in: beginstand, verschil }: Overgang,
  invoer: Regelinginvoer,
  eigen: readonly Beginstand[],
): Iterable<Uitkomst> {
  if (uit === null || beginstand === null || verschil === null) {
    yield { soort: 'niet-beoordeeld', waar: naam, waarom: ZONDER_INBRENG };
    return;
  }
  const { cellen, marge } = inbrengcellen(invoer, tranche);
  if (Math.abs(verschil) <= marge) return;
  const [cel = regelingplaats(invoer.groep)] = cellen;
  const inEenheid = (bedrag: Bedrag): Bedrag => Math.round(bedrag / invoer.eenheid);
  const geld = tranche === null ? naam : `${naam}, tranche ${tranche}`;
  yield {
    soort: 'bevinding',
    cel,
    cellen: [cel, ...cellen.slice(1), ...eigen.flatMap(({ plaats }) => plaats ?? [])],
    melding: `${geld}: uit ${bronVan(eigen)} ging ${toonBedrag(uit)} mee, maar deze werkmap begint met ${toonBedrag(beginstand)}. Het verschil is ${toonBedrag(verschil)}. Verbeter de beginstand, of pas de tabel Beginstanden op het blad Sluitend aan.`,
    gevonden: inEenheid(beginstand),
    verwacht: inEenheid(uit),
    verschil: inEenheid(verschil),
  };
}

const ZONDER_INBRENG =
  'deze werkmap zegt niet welk deel van de baten uit eerdere jaren komt; zet er een kolom Beginstand bij of een rij per tranche';

/** Where it says what was carried in, and what rounding may make of that in cents of euros. */
function inbrengcellen(
  { groep, jaar, eenheid }: Regelinginvoer,
  tranche: number | null,
): { readonly cellen: readonly Plaats[]; readonly marge: Bedrag } {
  const tabel = groep.regels[0]!.tabel;
  const begin = tabel.bedragkolommen.find(({ betekenis }) => betekenis === 'beginstand');
  const kolom = begin ?? tabel.bedragkolommen.find(({ betekenis }) => betekenis === 'baten');
  const rijen = groep.regels.filter((r) => {
    if (r.tabel !== tabel) return false;
    return tranche === null ? r.tranche === null || r.tranche < jaar! : r.tranche === tranche;
  });
  const marge = Math.floor((rijen.length * tabel.stap * eenheid) / 2);
  return { cellen: kolom ? rijen.map((r) => plaatsVan(r.bedragen[kolom.volgorde]!)) : [], marge };
}

function* tegenspraak(eigen: readonly Beginstand[]): Iterable<Uitkomst> {
  const { regeling, plaats } = eigen.at(-1)!;
  const melding = `${regeling} staat meer dan eens in de tabel Beginstanden, voor dezelfde tranche of zowel in totaal als per tranche. Welke beginstand geldt, is niet te zeggen; laat er één staan.`;
  if (plaats === null) yield { soort: 'niet-beoordeeld', waar: regeling, waarom: melding };
  else yield { soort: 'bevinding', cel: plaats, cellen: eigen.flatMap((b) => b.plaats ?? []), melding };
}

function* nietHier(
  sleutel: string,
  eigen: readonly Beginstand[],
  { herkenning, instellingen }: Checkcontext,
): Iterable<Uitkomst> {
  const { regeling, plaats } = eigen[0]!;
  if (herkenning.regelingen.some((groep) => groep.sleutel === sleutel)) {
    const waarom = 'de baten en lasten van deze regeling zijn in deze werkmap niet te bepalen';
    yield { soort: 'niet-beoordeeld', waar: regeling, waarom };
    return;
  }
  const bedrag = eigen.reduce((som, b) => som + b.bedrag, 0);
  if (bedrag === 0) return;
  const bekend = instellingen.instellingen.regelingen.some(({ code }) => code === sleutel);
  const meer = bekend
    ? ''
    : ' De naam staat ook niet in de lijst van regelingen; controleer of zij goed is geschreven.';
  const melding = `${regeling}: uit ${bronVan(eigen)} ging ${toonBedrag(bedrag)} mee, maar deze regeling staat niet in deze werkmap.${meer} Neem het geld op, of haal de rij weg als het elders is verantwoord.`;
  if (plaats === null) yield { soort: 'niet-beoordeeld', waar: regeling, waarom: melding };
  else
    yield { soort: 'bevinding', cel: plaats, cellen: eigen.flatMap((b) => b.plaats ?? []), melding, gevonden: bedrag };
}

function bronVan(eigen: readonly Beginstand[]): string {
  const bronnen = [...new Set(eigen.map(({ bron }) => bron).filter((bron) => bron !== ''))];
  return bronnen.length === 0 ? 'het vorige jaar' : bronnen.join(' en ');
}
