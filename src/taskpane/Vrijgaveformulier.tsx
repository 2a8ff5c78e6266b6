import { Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type Beoordeling, ernstVan, type Review } from '../review/review';
import { status } from '../review/status';
import { celadres } from '../sheet/adres';
import type { Oordeel } from './beoordeelWerkmap';
import { useBladwoorden } from './bladwoorden';
import { Lijst } from './Lijst';
import { Melding } from './Melding';
import { Naamformulier, type Naamformulierprops } from './Naamformulier';

interface Props extends Naamformulierprops {
  readonly oordeel: Oordeel;
  readonly opmerking: string;
  readonly zetOpmerking: (opmerking: string) => void;
}

/** The fouten that nobody accepted. */
export function openFouten({ review }: Oordeel): readonly Beoordeling[] {
  return openBevindingen(review).filter((beoordeling) => ernstVan(beoordeling) === 'fout');
}

function openBevindingen({ bevindingen }: Review): readonly Beoordeling[] {
  return bevindingen.filter(({ geaccepteerd }) => geaccepteerd === null);
}

/** Who releases, how the workbook stands, and, where fouten are open, a separate word for that. */
export function Vrijgaveformulier({ oordeel, opmerking, zetOpmerking, ...rest }: Props) {
  const woorden = useBladwoorden();
  /** The state with whose fouten the user agreed: after another check it is asked again. */
  const [akkoord, zetAkkoord] = useState<Oordeel | null>(null);
  const kop = useRef<HTMLParagraphElement>(null);
  useEffect(() => kop.current?.focus(), [oordeel]);
  const fouten = openFouten(oordeel);
  const isAkkoord = fouten.length === 0 || akkoord === oordeel;
  return (
    <Naamformulier
      {...rest}
      volledig={isAkkoord}
      velden={(gevraagd) => (
        <>
          <Field label={woorden.opmerking} hint={woorden.opmerkingMagLeeg}>
            <Textarea value={opmerking} maxLength={500} onChange={(_, { value }) => zetOpmerking(value)} />
          </Field>
          {fouten.length > 0 && (
            <Field {...(gevraagd && !isAkkoord ? { validationMessage: woorden.vinkAan } : {})}>
              <Checkbox
                label={woorden.tochVrijgeven(fouten.length)}
                checked={isAkkoord}
                onChange={(_, { checked }) => zetAkkoord(checked === true ? oordeel : null)}
              />
            </Field>
          )}
        </>
      )}
    >
      <p ref={kop} className="deelkop" lang="nl" tabIndex={-1}>
        {woorden.vrijgaveStand(status(oordeel.rapport))}
      </p>
      <Open oordeel={oordeel} />
      <p>{woorden.vrijgaveAard}</p>
    </Naamformulier>
  );
}

/** What is open: which fouten, and how much else. */
function Open({ oordeel }: Pick<Props, 'oordeel'>) {
  const woorden = useBladwoorden();
  const fouten = openFouten(oordeel);
  const punten = openBevindingen(oordeel.review).length - fouten.length;
  if (fouten.length + punten === 0) return null;
  return (
    <Melding soort={fouten.length > 0 ? 'fout' : 'let-op'}>
      {fouten.length > 0 && (
        <>
          <p>{woorden.openFouten(fouten.length)}</p>
          <Lijst
            van={fouten}
            sleutel={(fout, nummer) => `${nummer} ${noem(fout)}`}
            toon={(fout) => <p lang="nl">{noem(fout)}</p>}
          />
        </>
      )}
      {punten > 0 && <p>{woorden.openPunten(punten)}</p>}
    </Melding>
  );
}

function noem({ check, bevinding: { cel } }: Beoordeling): string {
  return `${celadres(cel.blad, cel.rij, cel.kolom)}: ${check.titel}`;
}
