import { toonGetal } from '../begroting/bedrag';
import type { Rij, Tabel } from '../begroting/begroting';
import type { Plaats } from '../begroting/plaats';
import type { PostZonderRegeling } from '../sheet/herkenning';
import type { Bevinding, Check } from './check';

export const regelingOntbreekt: Check = {
  id: 'regeling-ontbreekt',
  groep: 'regeling',
  titel: 'Post zonder regeling',
  ernst: 'let-op',
  waarom:
    'De regeling bepaalt of geld dat over is teruggaat of mee mag. Zonder regeling is dat van een post niet te zeggen, en klopt de tabel per regeling niet.',
  bron: 'Twentse Koers 2024: van één post staat nergens welke uitkering betaalt; zij is alleen door uitsluiten te vinden.',
  beperking:
    'Alleen in tabellen met een kolom voor de regeling. Baten, en regels zonder realisatie in een totaaloverzicht, hoeven er geen.',
  *zoek({ herkenning }) {
    const perTabel = new Map<Tabel, PostZonderRegeling[]>();
    for (const post of herkenning.zonderRegeling) {
      if (!moetRegeling(post.rij)) continue;
      const lijst = perTabel.get(post.rij.tabel);
      if (lijst === undefined) perTabel.set(post.rij.tabel, [post]);
      else lijst.push(post);
    }
    for (const [tabel, posten] of perTabel) {
      const leeg = posten.length > 1 && tabel.rijen.every((r) => r.regeling === null);
      if (leeg) yield legeKolom(tabel, posten);
      else yield* posten.map(zonderRegeling);
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Elke post met geld heeft een regeling',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 'SPUK IZA', 1200, 900, 300],
            ['Schoolplein', 'SPUK GALA', 800, 750, 50],
            ['Wensenlijst', null, 0, 0, 0],
            ['Totaal', null, 2000, 1650, 350],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Alleen met SPUK GALA sluit de tabel per regeling',
        bladen: {
          Jeugd: [
            ['Project', 'Regeling', 'Begroting', 'Realisatie', 'Saldo'],
            ['Buurtcoach', 'SPUK IZA', 1200, 900, 300],
            ['Schoolplein', 'SPUK GALA', 800, 750, 50],
            ['Muziekles', null, 500, 420, 80],
            ['Totaal', null, 2500, 2070, 430],
          ],
          Regelingen: [
            ['Regeling', 'Baten', 'Lasten', 'Saldo'],
            ['SPUK IZA', 1200, 900, 300],
            ['SPUK GALA', 1300, 1170, 130],
            ['Totaal', 2500, 2070, 430],
          ],
        },
        verwacht: 'Jeugd!B4',
      },
    ],
  },
};

function moetRegeling({ tabel, kant, bedragen }: Rij): boolean {
  if (kant === 'baten' || bedragen.every((c) => c.bedrag === 0)) return false;
  if (tabel.soort !== 'totaaloverzicht') return true;
  return bedragen.some((c) => c.kolom.betekenis === 'realisatie' && c.status !== 'leeg');
}

function zonderRegeling({ rij, vermoedelijk }: PostZonderRegeling): Bevinding {
  const cel = regelingcel(rij);
  const bedrag = toonGetal(rij.bedragen.find((c) => c.bedrag !== 0)!.bedrag);
  const advies =
    vermoedelijk === null
      ? 'Vul de regeling in, anders is niet te zeggen wat er met geld dat over is moet gebeuren.'
      : `Waarschijnlijk is het ${vermoedelijk.naam}: alleen met deze post sluit de tabel per regeling voor die regeling.`;
  return {
    soort: 'bevinding',
    cel,
    cellen: [cel],
    melding: `${rij.label} (${bedrag}) heeft geen regeling. ${advies}`,
    gevonden: '',
    ...(vermoedelijk === null ? {} : { verwacht: vermoedelijk.naam }),
  };
}

function legeKolom(tabel: Tabel, posten: readonly PostZonderRegeling[]): Bevinding {
  const cellen = posten.map(({ rij }) => regelingcel(rij));
  return {
    soort: 'bevinding',
    cel: cellen[0]!,
    cellen: [cellen[0]!, cellen.at(-1)!],
    melding: `${tabel.naam}: de kolom voor de regeling is leeg voor alle ${posten.length} posten. Vul haar in, anders is niet te zeggen wat er met geld dat over is moet gebeuren.`,
    gevonden: '',
  };
}

function regelingcel({ tabel, nummer }: Rij): Plaats {
  const kolom = tabel.tekstkolommen.find((k) => k.betekenis === 'regeling')!;
  return { blad: tabel.blad, rij: nummer, kolom: kolom.nummer };
}
