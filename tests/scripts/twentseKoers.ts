import jaarverslag from '../../assets/data/jaarverslag-2024.json';
import type { Cellen, Opmaak, Werkblad } from './schrijfWerkmap';
import { TOELICHTINGEN, VERBETERDE_TOELICHTINGEN } from './toelichtingen';

/** `gedrukt`: the report as it is. `formules`: the same input, its sums computed. `sluitend`: the report without its errors. */
export type Versie = 'gedrukt' | 'formules' | 'sluitend';

type Inhoud = Cellen[number];
type Themalijn = (typeof jaarverslag.themalijnen)[number];
type Regeling = (typeof jaarverslag.regelingen.regels)[number];

/** The row of the first post as Excel counts; above it stand the title, an empty row and the header. */
const EERSTE = 4;

const TEKST: Opmaak = { breedte: 44 };
const BEDRAG: Opmaak = { breedte: 20, notatie: '#,##0' };
const TOELICHTING: Opmaak = { breedte: 110 };
const BUDGETKOLOMMEN = [TEKST, { breedte: 26 }, BEDRAG, BEDRAG, BEDRAG, TOELICHTING];
const REGELINGKOLOMMEN = [TEKST, { breedte: 10 }, BEDRAG, BEDRAG, BEDRAG, BEDRAG, BEDRAG, TOELICHTING];

/** The Jaarverslag 2024 of Twentse Koers as a workbook: a sheet per themalijn, totaaloverzicht, regelingen, evidence, source. */
export function twentseKoers(versie: Versie): readonly Werkblad[] {
  return [
    ...jaarverslag.themalijnen.map((themalijn) => themalijnblad(themalijn, versie)),
    totaaloverzicht(versie),
    regelingen(versie),
    instellingen(),
    bron(versie),
  ];
}

function themalijnblad({ naam, posten, totaal }: Themalijn, versie: Versie): Werkblad {
  const rijen = posten.map(({ post, regeling, gewijzigdeBegroting, realisatie, saldo }, n): Cellen => {
    const besteed = versie === 'sluitend' ? gewijzigdeBegroting - saldo : realisatie;
    return [
      post,
      regeling ?? null,
      gewijzigdeBegroting,
      besteed,
      saldovan(EERSTE + n, saldo, versie),
      toelichting(post, versie),
    ];
  });
  const som = somvan(rijen.length, versie);
  const totaalrij = [
    'Totaal',
    null,
    som('C', totaal.gewijzigdeBegroting),
    som('D', totaal.realisatie),
    som('E', totaal.saldo),
    toelichting(`Totaal ${naam}`, versie),
  ];
  const titel = jaarverslag.totaaloverzicht.regels.find(({ regel }) => regel.endsWith(naam))?.regel ?? naam;
  const kop = ['Project', 'Regeling', 'Gewijzigde begroting', 'Realisatie', 'Saldo', 'Toelichting'];
  return { naam, kolommen: BUDGETKOLOMMEN, ...tabel(titel, kop, rijen, [totaalrij]) };
}

function totaaloverzicht(versie: Versie): Werkblad {
  const {
    regels,
    totaal,
    nietBegroteEnVrijgevallenBudgetten: vrijgevallen,
    risicoreserve,
  } = jaarverslag.totaaloverzicht;
  const rijen = regels.map(({ regel, regeling, gewijzigdeBegroting, realisatie, saldo }, n): Cellen => {
    const themalijn = jaarverslag.themalijnen.find(({ naam }) => regel.endsWith(naam));
    const uit = (kolom: string, gedrukt: number) =>
      themalijn ? inhoud(`=${totaalcel(themalijn, kolom)}`, gedrukt, versie) : gedrukt;
    return [
      regel,
      regeling ?? null,
      uit('C', gewijzigdeBegroting),
      uit('D', realisatie),
      saldovan(EERSTE + n, saldo, versie),
      toelichting(regel, versie),
    ];
  });
  const som = somvan(rijen.length, versie);
  const verschil = jaarverslag.regelingen.totaal.baten - totaal.gewijzigdeBegroting - vrijgevallen;
  const extra = versie === 'sluitend' ? verschil : 0;
  const onder = EERSTE + rijen.length;
  const onderaan: [string, Inhoud][] = [
    ['Niet begrote en vrijgevallen budgetten', vrijgevallen],
    ...(extra === 0 ? [] : [['Verschil in baten', extra] as [string, Inhoud]]),
    [
      'Totaal inclusief vrijgevallen budgetten',
      inhoud(`=C${onder}+C${onder + 1}`, totaal.gewijzigdeBegroting + vrijgevallen + extra, versie),
    ],
    ['Risicoreserve', risicoreserve],
    [
      'Totaal inclusief risicoreserve',
      inhoud(`=C${onder + 2}+C${onder + 3}`, totaal.gewijzigdeBegroting + vrijgevallen + extra + risicoreserve, versie),
    ],
  ];
  const kop = ['Themalijn', 'Regeling', 'Gewijzigde begroting', 'Realisatie', 'Saldo', 'Toelichting'];
  return {
    naam: 'Totaaloverzicht',
    kolommen: BUDGETKOLOMMEN,
    ...tabel('Totaaloverzicht', kop, rijen, [
      ['Totaal', null, som('C', totaal.gewijzigdeBegroting), som('D', totaal.realisatie), som('E', totaal.saldo)],
      ...onderaan.map(([label, bedrag]): Cellen => [label, null, bedrag, null, null, toelichting(label, versie)]),
    ]),
  };
}

function regelingen(versie: Versie): Werkblad {
  const { regels, totaal } = jaarverslag.regelingen;
  const rijen: Cellen[] = [];
  const samengevoegd: string[] = [];
  for (const regeling of regels) {
    const eerste = EERSTE + rijen.length;
    rijen.push(...regelingrijen(regeling, eerste, versie));
    const laatste = EERSTE + rijen.length - 1;
    if (laatste > eerste) samengevoegd.push(...['D', 'E', 'G'].map((kolom) => `${kolom}${eerste}:${kolom}${laatste}`));
  }
  const som = somvan(rijen.length, versie);
  const totaalrij = [
    'Totaal',
    null,
    som('C', totaal.baten),
    som('D', totaal.lasten),
    som('E', totaal.saldo),
    som('F', totaal.terugbetaling),
    som('G', totaal.overheveling),
  ];
  const kop = ['Regeling', 'Tranche', 'Baten', 'Lasten', 'Saldo', 'Terugbetaling', 'Overheveling', 'Toelichting'];
  return {
    naam: 'Regelingen',
    kolommen: REGELINGKOLOMMEN,
    samengevoegd,
    ...tabel('Baten en lasten per regeling', kop, rijen, [totaalrij]),
  };
}

/** One row, or one per tranche; lasten, saldo and bestemming of the tranches together stand on the first of them. */
function regelingrijen(regel: Regeling, rij: number, versie: Versie): Cellen[] {
  const tranches = regel.tranches ?? [{ jaar: null, baten: regel.baten ?? 0 }];
  const baten = tranches.map((_, n) => `C${rij + n}`).join('+');
  return tranches.map((tranche, n): Cellen => {
    const naamEnBaten = [regel.regeling, tranche.jaar, tranche.baten];
    if (n > 0) return naamEnBaten;
    return [
      ...naamEnBaten,
      regel.lasten,
      inhoud(`=${baten}-D${rij}`, regel.saldo, versie),
      regel.terugbetaling === undefined ? null : inhoud(`=E${rij}`, regel.terugbetaling, versie),
      regel.overheveling === undefined ? null : inhoud(`=E${rij}`, regel.overheveling, versie),
      regel.bestemming,
    ];
  });
}

/** Evidence that a user of Sluitend would enter: only the cell that overrides. */
function instellingen(): Werkblad {
  const kop = [
    'Id',
    'Regeling',
    'Aliassen',
    'Verstrekker',
    'Regel',
    'Maximum',
    'Besteden tot',
    'Looptijd tot',
    'Akkoord',
  ];
  const akkoord = 'Formele afspraak uit de tweede helft van 2024, opgenomen in het Jaarplan 2025';
  return {
    naam: 'Sluitend',
    kolommen: [{ breedte: 22 }, ...kop.slice(1, -1).map(() => ({ breedte: 14 })), { breedte: 80 }, { breedte: 16 }],
    vet: [0, 2, 3],
    rijen: [
      ['Sluitend'],
      [],
      ['Regelingen'],
      [...kop, 'Akkoord datum', 'Tranches', 'Bron'],
      ['provincie-overijssel', ...kop.slice(1, -1).map(() => null), akkoord],
    ],
  };
}

function bron(versie: Versie): Werkblad {
  const cijfers = {
    gedrukt: "Hele euro's, zoals gedrukt, met de fouten die erin staan.",
    formules: "Hele euro's; invoer zoals gedrukt, saldi en totalen als formule.",
    sluitend: "Hele euro's, met de fouten uit het gedrukte jaarverslag hersteld.",
  };
  return {
    naam: 'Bron',
    kolommen: [{ breedte: 16 }, { breedte: 90 }],
    vet: [],
    rijen: [
      ['Bron', 'Jaarverslag 2024 Twentse Koers (openbaar)'],
      ['Cijfers', cijfers[versie]],
      ['Toelichtingen', 'Voor dit voorbeeld geschreven; niet uit het jaarverslag overgenomen.'],
    ],
  };
}

function tabel(
  titel: string,
  kop: Cellen,
  posten: readonly Cellen[],
  totalen: readonly Cellen[],
): Pick<Werkblad, 'rijen' | 'vet'> {
  const rijen = [[`${titel} ${jaarverslag.jaar}`], [], kop, ...posten, ...totalen];
  const totaalrijen = rijen.flatMap(([label], n) => (String(label).startsWith('Totaal') ? [n] : []));
  return { rijen, vet: [...new Set([0, 2, ...totaalrijen])] };
}

/** What stands in the cell: the formula where the version has formulas, else the printed amount. */
function inhoud(formule: string, gedrukt: number, versie: Versie): Inhoud {
  return versie === 'formules' ? formule : gedrukt;
}

function saldovan(rij: number, gedrukt: number, versie: Versie): Inhoud {
  return inhoud(`=C${rij}-D${rij}`, gedrukt, versie);
}

function somvan(aantal: number, versie: Versie): (kolom: string, gedrukt: number) => Inhoud {
  return (kolom, gedrukt) => inhoud(`=SUM(${kolom}${EERSTE}:${kolom}${EERSTE + aantal - 1})`, gedrukt, versie);
}

function totaalcel({ naam, posten }: Themalijn, kolom: string): string {
  return `'${naam}'!${kolom}${EERSTE + posten.length}`;
}

function toelichting(label: string, versie: Versie): string | null {
  return (versie === 'sluitend' ? VERBETERDE_TOELICHTINGEN : TOELICHTINGEN)[label] ?? null;
}
