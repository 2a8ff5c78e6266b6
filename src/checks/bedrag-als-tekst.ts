import type { Check } from './check';
import { noemCellen } from './noemCellen';

export const bedragAlsTekst: Check = {
  id: 'bedrag-als-tekst',
  groep: 'cijfers',
  titel: 'Bedrag staat als tekst in de cel',
  ernst: 'let-op',
  waarom:
    'Sluitend leest zo’n bedrag wel, maar Excel slaat het over in een som. Een totaal met een formule wordt dan te laag.',
  bron: 'Tabellen uit verslagen: "€ -1.250", "1.250-" en "(1.250)" komen als tekst mee bij kopiëren en plakken.',
  beperking: 'Een streepje telt als nul en "pm" of "n.v.t." als nog geen bedrag; die worden niet gemeld.',
  *zoek({ herkenning }) {
    for (const { tabel, kolom, plaatsen } of herkenning.tekstbedragen) {
      const kop = tabel.bedragkolommen.find((k) => k.nummer === kolom)?.kop ?? '';
      const aantal = plaatsen.length === 1 ? 'staat 1 bedrag' : `staan ${plaatsen.length} bedragen`;
      yield {
        soort: 'bevinding',
        cel: plaatsen[0]!,
        cellen: plaatsen,
        melding: `In kolom "${kop}" van ${tabel.naam} ${aantal} als tekst (${noemCellen(plaatsen)}). Sluitend rekent ermee, maar een som in Excel slaat tekst over. Zet de kolom om naar getallen.`,
      };
    }
  },
  voorbeelden: {
    goed: [
      {
        titel: 'Alle bedragen zijn getallen; een streepje is nul',
        bladen: {
          Sport: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Zwemles', 1200, 900, 300],
            ['Beweegtuin', 800, '-', 800],
            ['Totaal', 2000, 900, 1100],
          ],
        },
      },
    ],
    fout: [
      {
        titel: 'Een geplakt bedrag met euroteken',
        bladen: {
          Sport: [
            ['Project', 'Begroting', 'Realisatie', 'Saldo'],
            ['Zwemles', 1200, '€ 900,-', 300],
            ['Beweegtuin', 800, 850, -50],
            ['Totaal', 2000, 1750, 250],
          ],
        },
        verwacht: 'Sport!C2',
      },
    ],
  },
};
