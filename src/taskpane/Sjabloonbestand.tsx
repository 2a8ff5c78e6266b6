import { Button } from '@fluentui/react-components';
import { type ChangeEvent, useRef, useState } from 'react';
import { sjabloonrij } from '../excel/instellingrijen';
import type { Sjabloon } from '../toelichting/sjabloon';
import { sjablonenNaarJson, sjablonenUitJson } from '../toelichting/sjabloonbestand';
import { Foutmelding } from './Foutmelding';
import { useOmgeving } from './omgeving';
import { useSjabloonwoorden } from './sjabloonwoorden';
import { useActie } from './useActie';

const BESTANDSNAAM = 'sluitend-sjablonen.json';

interface Props {
  /** The templates of this workbook. */
  readonly eigen: readonly Sjabloon[];
  readonly naBewaren: () => Promise<void>;
}

/** Takes the templates of this workbook along in a file, and those of a file into this workbook after showing them. */
export function Sjabloonbestand({ eigen, naBewaren }: Props) {
  const woorden = useSjabloonwoorden();
  const { werkmap } = useOmgeving();
  const { bezig, fout, voerUit } = useActie('schrijven');
  const [gelezen, zetGelezen] = useState<readonly Sjabloon[] | { readonly waarom: string } | null>(null);
  const [uitkomst, zetUitkomst] = useState('');
  const kiezer = useRef<HTMLInputElement>(null);
  const kies = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const bestand = currentTarget.files?.[0];
    currentTarget.value = '';
    if (bestand === undefined) return;
    zetUitkomst('');
    const json = await bestand.text().catch(() => null);
    zetGelezen(json === null ? { waarom: woorden.nietLeesbaar } : sjablonenUitJson(json));
  };
  const neemOver = async (nieuw: readonly Sjabloon[]) => {
    const rijen = nieuw.map((s) => sjabloonrij({ ...s, bij: s.bij ?? 'beide', plaats: null }));
    if (!(await voerUit(() => werkmap.bewaar(rijen.map((rij) => ({ tabel: 'sjablonen', rij })))))) return;
    zetGelezen(null);
    zetUitkomst(woorden.overgenomen(nieuw.length));
    await naBewaren();
  };
  return (
    <>
      <div className="knoppen">
        <Button size="small" disabledFocusable={eigen.length === 0} onClick={() => bewaarBestand(eigen)}>
          {woorden.exporteren}
        </Button>
        <Button size="small" onClick={() => kiezer.current?.click()}>
          {woorden.importeren}
        </Button>
        <input
          ref={kiezer}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={woorden.importeren}
          onChange={(gebeurtenis) => void kies(gebeurtenis)}
        />
        <span role="status">{uitkomst}</span>
      </div>
      <Foutmelding melding={fout ?? (gelezen !== null && 'waarom' in gelezen ? gelezen.waarom : null)} />
      {gelezen !== null && !('waarom' in gelezen) && (
        <div className="kaart">
          <p role="status">{woorden.inBestand(gelezen.length)}</p>
          <ul>
            {gelezen.map(({ id, naam, tekst }) => (
              <li key={id}>
                <span lang="nl">{`${naam}: ${tekst}`}</span>
                {eigen.some((ander) => ander.id === id) && ` (${woorden.vervangt})`}
              </li>
            ))}
          </ul>
          <div className="knoppen">
            {gelezen.length > 0 && (
              <Button
                appearance="primary"
                size="small"
                disabledFocusable={bezig}
                onClick={() => void neemOver(gelezen)}
              >
                {woorden.overnemen(gelezen.length)}
              </Button>
            )}
            <Button size="small" onClick={() => zetGelezen(null)}>
              {woorden.annuleren}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

function bewaarBestand(sjablonen: readonly Sjabloon[]): void {
  const adres = URL.createObjectURL(new Blob([sjablonenNaarJson(sjablonen)], { type: 'application/json' }));
  const anker = document.createElement('a');
  anker.href = adres;
  anker.download = BESTANDSNAAM;
  anker.click();
  setTimeout(() => URL.revokeObjectURL(adres));
}
