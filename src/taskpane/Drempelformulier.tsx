import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { type Bedrag, toonGetal } from '../begroting/bedrag';
import { drempelrijen } from '../excel/instellingrijen';
import type { Wijziging } from '../excel/planWijzigingen';
import { drempelprofielen } from '../sheet/drempelprofielen';
import type { Drempel, Instellingen } from '../sheet/instellingen';
import { bedragOfUit, jaar as jaarveld, procentOfUit } from '../sheet/instellingvelden';
import { Instellingformulier } from './Instellingformulier';
import { leesVeld, type Veldlezing } from './leesVeld';
import { Tekstveld } from './Tekstveld';
import { useWoorden } from './teksten';

type Ingesteld = Pick<Instellingen, 'jaar' | 'drempel'>;

interface Props {
  readonly ingesteld: Ingesteld;
  /** The year that held for the check. */
  readonly jaar: number | null;
  readonly naBewaren: () => Promise<void>;
}

/** The budget year and the thresholds. An empty year leaves it to the workbook; an empty threshold is off. */
export function Drempelformulier({ ingesteld, jaar, naBewaren }: Props) {
  const woorden = useWoorden();
  const { drempel } = ingesteld;
  const jaarVeld = useVeld(ingesteld.jaar, toonJaar, (tekst) => leesVeld<number | null>(jaarveld, tekst, null));
  const vanaf = useBedragveld(drempel.vanafBedrag);
  const of = useBedragveld(drempel.ofBedrag);
  const procent = useVeld(drempel.ofProcent, toonProcent, (tekst) =>
    leesVeld<string | null>(procentOfUit, tekst, null),
  );
  const onder = useBedragveld(drempel.behalveOnder);
  const [gekozenElke, kiesElke] = useState<boolean | null>(null);
  const elkeOverschrijding = gekozenElke ?? drempel.elkeOverschrijding;
  const gekozen = compleet({
    vanafBedrag: vanaf.waarde,
    ofBedrag: of.waarde,
    ofProcent: procent.waarde,
    elkeOverschrijding,
    behalveOnder: onder.waarde,
  });
  const gekozenJaar = jaarVeld.waarde;
  const isLeesbaar = gekozen !== null && gekozenJaar !== undefined;
  const profiel =
    gekozen === null ? null : (drempelprofielen.find(({ drempel: ander }) => isZelfde(ander, gekozen)) ?? null);
  const kiesProfiel = (id: string) => {
    const nieuw = drempelprofielen.find((ander) => ander.id === id)?.drempel;
    if (nieuw === undefined) return;
    vanaf.zet(nieuw.vanafBedrag);
    of.zet(nieuw.ofBedrag);
    procent.zet(nieuw.ofProcent);
    onder.zet(nieuw.behalveOnder);
    kiesElke(nieuw.elkeOverschrijding);
  };
  const uitWerkmap = ingesteld.jaar === null && jaar !== null ? ` ${woorden.jaarUitWerkmap(jaar)}` : '';
  return (
    <Instellingformulier
      wijzigingen={isLeesbaar ? wijzigingenTussen(ingesteld, { jaar: gekozenJaar, drempel: gekozen }) : null}
      naBewaren={async () => {
        await naBewaren();
        for (const veld of [jaarVeld, vanaf, of, procent, onder]) veld.vergeet();
        kiesElke(null);
      }}
    >
      <h2>{woorden.jaarTitel}</h2>
      <Tekstveld label={woorden.jaar} hint={`${woorden.jaarHint}${uitWerkmap}`} {...jaarVeld.props} />
      <h2>{woorden.drempelTitel}</h2>
      <p>{woorden.drempelHint}</p>
      <Field label={woorden.drempelprofiel} hint={profiel === null ? woorden.drempelprofielHint : profiel.bron}>
        <Select value={profiel?.id ?? ''} onChange={(_, { value }) => kiesProfiel(value)}>
          <option value="">{woorden.kiesDrempelprofiel}</option>
          {drempelprofielen.map(({ id, naam }) => (
            <option key={id} value={id} lang="nl">
              {naam}
            </option>
          ))}
        </Select>
      </Field>
      <Tekstveld label={woorden.drempelBedrag} {...vanaf.props} />
      <Tekstveld label={woorden.drempelOfBedrag} {...of.props} />
      <Tekstveld label={woorden.drempelProcent} {...procent.props} />
      <Checkbox
        label={woorden.elkeOverschrijding}
        checked={elkeOverschrijding}
        onChange={(_, { checked }) => kiesElke(checked === true)}
      />
      <Tekstveld label={woorden.behalveOnder} {...onder.props} />
    </Instellingformulier>
  );
}

/** A field that shows what holds until something else is typed or set. */
function useVeld<T>(geldend: T, toon: (waarde: T) => string, lees: (tekst: string) => Veldlezing<T>) {
  const [getypt, zetGetypt] = useState<string | null>(null);
  const tekst = getypt ?? toon(geldend);
  const { waarde, bezwaar } = lees(tekst);
  return {
    waarde,
    props: { waarde: tekst, wijzig: zetGetypt, bezwaar },
    zet: (nieuw: T) => zetGetypt(toon(nieuw)),
    vergeet: () => zetGetypt(null),
  };
}

function useBedragveld(geldend: Bedrag | null) {
  return useVeld(geldend, toonBedragOfUit, (tekst) => leesVeld<Bedrag | null>(bedragOfUit, tekst, null));
}

function toonBedragOfUit(bedrag: Bedrag | null): string {
  return bedrag === null ? '' : toonGetal(bedrag);
}

function toonProcent(procent: string | null): string {
  return procent?.replace('.', ',') ?? '';
}

function toonJaar(waarde: number | null): string {
  return waarde?.toString() ?? '';
}

function isZelfde(a: Drempel, b: Drempel): boolean {
  return (Object.keys(a) as (keyof Drempel)[]).every((deel) => a[deel] === b[deel]);
}

/** Null while a part of it cannot be read. */
function compleet(delen: { readonly [Deel in keyof Drempel]: Drempel[Deel] | undefined }): Drempel | null {
  return Object.values(delen).includes(undefined) ? null : (delen as Drempel);
}

/** The rows that differ. */
function wijzigingenTussen(oud: Ingesteld, nieuw: Ingesteld): readonly Wijziging[] {
  const oudeWaarden = new Map(drempelrijen(oud).map(({ naam, waarde }) => [naam, waarde]));
  return drempelrijen(nieuw)
    .filter(({ naam, waarde }) => waarde !== oudeWaarden.get(naam))
    .map((rij) => ({ tabel: 'instellingen', rij }));
}
