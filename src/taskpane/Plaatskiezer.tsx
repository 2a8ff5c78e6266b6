import { Radio, RadioGroup, Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { Plaats } from '../begroting/plaats';
import type { Toelichtingpost } from '../toelichting/toelichtingstand';
import { celadres } from '../sheet/adres';
import type { Invoegdoel } from '../toelichting/planInvoeging';
import { staatElders } from './planReeks';
import { useToelichtingwoorden } from './toelichtingwoorden';
import { useSelectie } from './useSelectie';

/** The row's own cell, where the text stands now, the cell that is selected in Excel, or the sheet for texts. */
type Plaatskeuze = 'rij' | 'huidig' | 'selectie' | 'blad';

export interface Plek {
  readonly keuze: Plaatskeuze;
  readonly kies: (keuze: Plaatskeuze) => void;
  readonly selectie: Plaats | null;
  /** Null while no single cell is selected. */
  readonly doel: Invoegdoel | null;
}

/** Where a text goes: where it stands, else in its row, else on the sheet for texts; until the user chooses. */
export function usePlaatskeuze(post: Toelichtingpost | null): Plek {
  const [gekozen, kies] = useState<Plaatskeuze | null>(null);
  const keuze = gekozen ?? beginkeuze(post);
  const selectie = useSelectie(keuze === 'selectie');
  return { keuze, kies, selectie, doel: doelVan(keuze, post, selectie) };
}

interface Props {
  readonly plek: Plek;
  /** Null for a text that belongs to no row. */
  readonly post: Toelichtingpost | null;
}

export function Plaatskiezer({ plek: { keuze, kies, selectie }, post }: Props) {
  const woorden = useToelichtingwoorden();
  const eigen = post === null ? null : eigenCel(post);
  return (
    <Field label={woorden.plaatsLabel}>
      <RadioGroup value={keuze} onChange={(_, { value }) => kies(value as Plaatskeuze)}>
        {eigen !== null && <Radio value="rij" label={woorden.inRij(adresVan(eigen))} />}
        {post !== null && staatElders(post) && (
          <Radio value="huidig" label={woorden.waarHijStaat(adresVan(post.plaats))} />
        )}
        <Radio
          value="selectie"
          label={
            keuze === 'selectie' && selectie !== null
              ? `${woorden.inSelectie}: ${adresVan(selectie)}`
              : keuze === 'selectie'
                ? `${woorden.inSelectie}: ${woorden.kiesEenCel}`
                : woorden.inSelectie
          }
        />
        <Radio value="blad" label={woorden.opBlad} />
      </RadioGroup>
    </Field>
  );
}

function beginkeuze(post: Toelichtingpost | null): Plaatskeuze {
  if (post === null) return 'blad';
  if (staatElders(post)) return 'huidig';
  return post.heeftKolom ? 'rij' : 'blad';
}

function doelVan(keuze: Plaatskeuze, post: Toelichtingpost | null, selectie: Plaats | null): Invoegdoel | null {
  switch (keuze) {
    case 'rij':
      return 'toelichting';
    case 'blad':
      return 'blad';
    case 'huidig':
      return post === null ? null : { cel: post.plaats };
    case 'selectie':
      return selectie === null ? null : { cel: selectie };
  }
}

/** The cell of the row that is for its toelichting; null when the table has no column for it. */
function eigenCel({ rij }: Toelichtingpost): Plaats | null {
  const kolom = rij.tabel.tekstkolommen.find(({ betekenis }) => betekenis === 'toelichting');
  return kolom === undefined ? null : { blad: rij.tabel.blad, rij: rij.nummer, kolom: kolom.nummer };
}

function adresVan({ blad, rij, kolom }: Plaats): string {
  return celadres(blad, rij, kolom);
}
