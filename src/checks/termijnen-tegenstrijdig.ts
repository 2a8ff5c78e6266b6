import type { Plaats } from '../begroting/plaats';
import type { Regeling } from '../regelingen/regeling';
import { termijnbezwaren, type Termijnbezwaar } from '../regelingen/termijnbezwaren';
import type { Check, Checkcontext } from './check';
import { regelingplaats } from './regelingplaats';
import { regelingrij } from './regelingrij';

export const termijnenTegenstrijdig: Check = {
  id: 'termijnen-tegenstrijdig',
  groep: 'regeling',
  titel: 'Termijnen van een regeling spreken elkaar tegen',
  ernst: 'let-op',
  waarom:
    'Van de termijn hangt af of geld mee mag of terug moet. Zijn er twee die niet samengaan, dan is een van beide fout.',
  bron: 'Beschikkingen verlengen soms één tranche; in de lijst blijft de oude einddatum dan staan.',
  beperking:
    'Alleen voor regelingen die op het blad Sluitend of in het instellingenbestand zijn aangepast. Sluitend verbetert niets zelf: de vroegste termijn telt.',
  *zoek(context) {
    const { regelingen, gewijzigdeRegelingen } = context.instellingen.instellingen;
    const gewijzigd = new Set(gewijzigdeRegelingen);
    for (const regeling of regelingen) {
      if (!gewijzigd.has(regeling.code)) continue;
      for (const bezwaar of termijnbezwaren(regeling)) {
        const cel = isVanBelang(bezwaar, regeling, context) ? plaatsVanBezwaar(bezwaar, regeling, context) : null;
        if (cel === null) continue;
        const melding = `${regeling.naam}: ${klein(bezwaar.zin)} Ga na wat in de beschikking staat en verbeter de termijn op het blad Sluitend.`;
        yield { soort: 'bevinding', cel, cellen: [cel], melding };
      }
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Een jongere tranche die even lang meegaat als een oudere',
        bladen: {
          Sluitend: [
            ['Sluitend'],
            [],
            ['Regelingen'],
            ['Regeling', 'Regel', 'Besteden tot', 'Looptijd tot', 'Tranches'],
            ['Fonds Groene Wijk', 'overhevelen', 2026, 2026, '2023: 2025; 2024: 2026; 2025: 2026'],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Besteden mag langer dan de regeling bestaat',
        bladen: {
          Sluitend: [
            ['Sluitend'],
            [],
            ['Regelingen'],
            ['Regeling', 'Regel', 'Besteden tot', 'Looptijd tot'],
            ['Fonds Groene Wijk', 'overhevelen', 2028, 2026],
          ],
        },
        verwacht: 'Sluitend!C5',
      },
      {
        titel: 'De jongste tranche vervalt het eerst',
        bladen: {
          Sluitend: [
            ['Sluitend'],
            [],
            ['Regelingen'],
            ['Regeling', 'Regel', 'Tranches'],
            ['Fonds Groene Wijk', 'overhevelen', '2023: 2027; 2024: 2025'],
          ],
        },
        verwacht: 'Sluitend!C5',
      },
    ],
  },
};

/** The order of spending is no assumption where every tranche has lasten of its own. */
function isVanBelang(
  { bijOudsteEerst }: Termijnbezwaar,
  { code }: Regeling,
  { regelinginvoer }: Checkcontext,
): boolean {
  if (!bijOudsteEerst) return true;
  const tranches = regelinginvoer.find(({ regeling }) => regeling?.code === code)?.tranches ?? [];
  return tranches.length === 0 || tranches.some(({ lasten }) => lasten === undefined);
}

/** On the sheet Sluitend; with a settings file, where the workbook names the regeling, if it does. */
function plaatsVanBezwaar(
  { kolom }: Termijnbezwaar,
  regeling: Regeling,
  { snapshot, herkenning }: Checkcontext,
): Plaats | null {
  const rij = regelingrij(snapshot, regeling);
  if (rij !== null) return rij.plaatsen.get(kolom) ?? rij.begin;
  const groep = herkenning.regelingen.find((g) => g.regeling?.code === regeling.code);
  return groep === undefined ? null : regelingplaats(groep);
}

function klein(zin: string): string {
  return zin.charAt(0).toLowerCase() + zin.slice(1);
}
