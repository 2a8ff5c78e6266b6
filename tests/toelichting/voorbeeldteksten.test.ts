import { openSloten } from '../../src/toelichting/openSlot';
import { sjablonen } from '../../src/toelichting/sjablonen';
import { stelOp } from '../../src/toelichting/stelOp';
import { KEUZES, opstelcontext, voorbeeldteksten } from '../scripts/voorbeeldteksten';

const context = opstelcontext('twentse-koers-2024-sluitend.xlsx');
const { onderwerpen } = context;
const teksten = voorbeeldteksten();

test('elke post, themalijn en regeling heeft een tekst', () => {
  const namen = [
    ...onderwerpen.posten.flatMap((rij) => onderwerpen.bij(rij)?.naam ?? []),
    ...onderwerpen.regelingen.map(({ naam }) => naam),
  ];
  for (const naam of namen) expect(teksten.some((t) => t.startsWith(`**${naam}** · `))).toBe(true);
  for (const { naam } of onderwerpen.themalijnen) expect(teksten).toContain(`## ${naam}`);
});

test('elke keuze hoort bij een post en een meegeleverde oorzaak van de goede richting', () => {
  for (const [naam, keuzes] of Object.entries(KEUZES)) {
    const post = onderwerpen.posten.find((rij) => rij.label === naam);
    expect({ naam, gevonden: post !== undefined }).toEqual({ naam, gevonden: true });
    const bij = onderwerpen.bij(post!)!.saldo!.bedrag < 0 ? 'overschrijding' : 'onderschrijding';
    for (const keuze of keuzes)
      if ('sjabloon' in keuze) expect(sjablonen).toContainEqual(expect.objectContaining({ id: keuze.sjabloon, bij }));
  }
});

test('een open veld is als zodanig te herkennen', () => {
  for (const bestand of ['twentse-koers-2024-sluitend.xlsx', 'twentse-koers-2024.xlsx']) {
    const anders = opstelcontext(bestand);
    const alle = anders.onderwerpen.posten.flatMap((rij) => anders.onderwerpen.bij(rij) ?? []);
    for (const onderwerp of [...alle, ...anders.onderwerpen.themalijnen]) {
      const { tekst, open } = stelOp(onderwerp, KEUZES[onderwerp.naam] ?? [], anders);
      expect(openSloten(tekst)).toEqual(open);
    }
  }
});

/** The texts that must say what the published report got wrong: money of two regelingen does not go one way. */
test.each([
  [
    'Bestaanszekerheid',
    [
      'Van SPUK IZA gaat € 190.426 terug',
      'De overschrijding van € 4.161 op SPUK GALA programma 15 wordt gedekt binnen die regeling',
    ],
  ],
  [
    'Mentale gezondheid',
    [
      'Het saldo van € 174.562 valt uiteen: € 113.014 van SPUK IZA gaat terug',
      '€ 61.548 van SPUK cliëntondersteuning gaat mee naar 2025',
    ],
  ],
  [
    'Niet begrote en vrijgevallen budgetten',
    ['€ 111.305 van SPUK IZA gaat terug', '€ 226.869 van SPUK GALA programma 15 gaat mee'],
  ],
])('%s gaat niet in zijn geheel één kant op', (naam, delen) => {
  const posten = onderwerpen.posten.flatMap((rij) => onderwerpen.bij(rij) ?? []);
  const onderwerp = [...onderwerpen.themalijnen, ...posten].find((o) => o.naam === naam)!;
  const { tekst } = stelOp(onderwerp, [], context);
  for (const deel of delen) expect(tekst).toContain(deel);
});
