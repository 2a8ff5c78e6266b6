import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Checkcontext } from '../checks/check';
import type { Kolom, Tabel } from '../begroting/begroting';
import { kolomrij } from '../excel/instellingrijen';
import { kolomletter } from '../sheet/adres';
import { KOLOMBETEKENISSEN, type Kolombetekenis } from '../sheet/celvelden';
import { Instellingformulier } from './Instellingformulier';
import { useWoorden } from './teksten';

interface Props {
  readonly context: Checkcontext;
  readonly naBewaren: () => Promise<void>;
}

/** What a column means, where Sluitend read its header otherwise. */
export function Kolomcorrecties({ context, naBewaren }: Props) {
  const woorden = useWoorden();
  const kolommen = context.begroting.tabellen.flatMap((tabel) =>
    [...tabel.tekstkolommen, ...tabel.bedragkolommen].map((kolom) => ({ tabel, kolom })),
  );
  const [gekozen, kies] = useState('');
  const [betekenis, kiesBetekenis] = useState<Kolombetekenis | ''>('');
  const keuze = kolommen.find((k) => sleutelVan(k) === gekozen);
  const wijzigingen =
    keuze === undefined || betekenis === ''
      ? null
      : [
          {
            tabel: 'kolommen' as const,
            rij: kolomrij({ blad: keuze.tabel.blad, kolom: keuze.kolom.nummer, betekenis }),
          },
        ];
  if (kolommen.length === 0) return null;
  return (
    <section>
      <h2>{woorden.kolommenTitel}</h2>
      <p>{woorden.kolommenUitleg}</p>
      <Instellingformulier
        wijzigingen={wijzigingen}
        naBewaren={async () => {
          await naBewaren();
          kies('');
          kiesBetekenis('');
        }}
      >
        <Field label={woorden.kolom}>
          <Select value={gekozen} onChange={(_, { value }) => kies(value)}>
            <option value="">{woorden.kiesKolom}</option>
            {kolommen.map((k) => (
              <option key={sleutelVan(k)} value={sleutelVan(k)}>
                {`${sleutelVan(k)} ${k.kolom.kop}: ${k.kolom.betekenis}`}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={woorden.betekenis}>
          <Select value={betekenis} onChange={(_, { value }) => kiesBetekenis(value as Kolombetekenis | '')}>
            <option value="">{woorden.kiesBetekenis}</option>
            {KOLOMBETEKENISSEN.map((naam) => (
              <option key={naam}>{naam}</option>
            ))}
          </Select>
        </Field>
      </Instellingformulier>
    </section>
  );
}

function sleutelVan({ tabel, kolom }: { readonly tabel: Tabel; readonly kolom: Kolom }): string {
  return `${tabel.blad}!${kolomletter(kolom.nummer)}`;
}
