import { Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { sjabloonrij } from '../excel/instellingrijen';
import type { Sjabloon } from '../toelichting/sjabloon';
import { leesSjabloonvelden } from '../toelichting/sjablonen';
import { CIJFERSLOTS, VRIJE_SLOTS } from '../toelichting/slot';
import { Instellingformulier } from './Instellingformulier';
import { Melding } from './Melding';
import { useSjabloonwoorden } from './sjabloonwoorden';
import { Tekstveld } from './Tekstveld';

type Velden = Record<'naam' | 'bij' | 'duur' | 'invloed' | 'tekst', string>;

interface Props {
  /** Null for a new one. */
  readonly begin: Sjabloon | null;
  /** The codes that are in use. */
  readonly bezet: readonly string[];
  readonly naBewaren: () => Promise<void>;
}

/** One template: a sentence with slots, and when it can be used. */
export function Sjabloonformulier({ begin, bezet, naBewaren }: Props) {
  const woorden = useSjabloonwoorden();
  const [getypt, zetGetypt] = useState<Partial<Velden>>({});
  const geldend = veldenVan(begin);
  const velden = { ...geldend, ...getypt };
  const isGewijzigd = Object.keys(getypt).length > 0;
  const id = begin?.id ?? nieuweCode(velden.naam, bezet);
  const gelezen = leesSjabloonvelden({ id, deel: begin?.deel ?? 'oorzaak', ...velden }, new Set());
  const bezwaar = 'waarom' in gelezen ? gelezen.waarom : null;
  const isLeeg = velden.naam.trim() === '' || velden.tekst.trim() === '';
  const veld = (naam: keyof Velden) => ({
    value: velden[naam],
    onChange: (_: unknown, { value }: { readonly value: string }) => zetGetypt({ ...getypt, [naam]: value }),
  });
  const keuze = (naam: 'bij' | 'duur' | 'invloed', label: string, opties: Readonly<Record<string, string>>) => (
    <Field label={label}>
      <Select {...veld(naam)}>
        {Object.entries(opties).map(([waarde, tekst]) => (
          <option key={waarde} value={waarde}>
            {tekst}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <Instellingformulier
      wijzigingen={
        'waarom' in gelezen || isLeeg
          ? null
          : isGewijzigd
            ? [{ tabel: 'sjablonen', rij: sjabloonrij({ ...gelezen, bij: gelezen.bij ?? 'beide', plaats: null }) }]
            : []
      }
      naBewaren={async () => {
        await naBewaren();
        zetGetypt({});
      }}
    >
      <Tekstveld label={woorden.naam} waarde={velden.naam} wijzig={(naam) => zetGetypt({ ...getypt, naam })} />
      {keuze('bij', woorden.bij, woorden.bijKeuzes)}
      {(begin?.deel ?? 'oorzaak') === 'oorzaak' && (
        <>
          {keuze('duur', woorden.duur, woorden.duurKeuzes)}
          {keuze('invloed', woorden.invloed, woorden.invloedKeuzes)}
        </>
      )}
      <Field label={woorden.zin} hint={woorden.zinHint}>
        <Textarea lang="nl" maxLength={2500} {...veld('tekst')} />
      </Field>
      <div role="status">
        {bezwaar !== null && isGewijzigd && !isLeeg && (
          <Melding soort="let-op">
            <span lang="nl">{bezwaar}</span>
          </Melding>
        )}
      </div>
      <details>
        <summary>{woorden.slots}</summary>
        <ul lang="nl" className="klein">
          {Object.entries(CIJFERSLOTS).map(([naam, uitleg]) => (
            <li key={naam}>
              <code>{`{${naam}}`}</code> {uitleg}
            </li>
          ))}
          {[...VRIJE_SLOTS].map(([naam, soort]) => (
            <li key={naam}>
              <code>{`{${naam}}`}</code> {`in te vullen (${soort})`}
            </li>
          ))}
          <li>
            <code>{'{eigen naam:tekst}'}</code> in te vullen; ook met getal, jaar of bedrag
          </li>
        </ul>
      </details>
    </Instellingformulier>
  );
}

function veldenVan(sjabloon: Sjabloon | null): Velden {
  return {
    naam: sjabloon?.naam ?? '',
    bij: sjabloon?.bij ?? 'beide',
    duur: sjabloon?.duur ?? '',
    invloed: sjabloon?.invloed ?? '',
    tekst: sjabloon?.tekst ?? '',
  };
}

/** "later-gestart" for "Later gestart", with a number where that is in use. */
function nieuweCode(naam: string, bezet: readonly string[]): string {
  const letters = naam.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const code =
    letters
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'sjabloon';
  for (let nummer = 1; ; nummer++) {
    const kandidaat = nummer === 1 ? code : `${code}-${nummer}`;
    if (!bezet.includes(kandidaat)) return kandidaat;
  }
}
