import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Checkcontext } from '../checks/check';
import { beginstandrij } from '../excel/instellingrijen';
import type { Wijziging } from '../excel/planWijzigingen';
import { regelingsleutel } from '../regelingen/zoekRegeling';
import type { Beginstand } from '../sheet/instellingen';
import { Foutmelding } from './Foutmelding';
import { useOmgeving } from './omgeving';
import { useRegelingwoorden } from './regelingwoorden';
import { toonEuros } from './toonEuros';
import { useActie } from './useActie';

interface Props {
  readonly nieuw: readonly Beginstand[];
  readonly context: Checkcontext;
  readonly naBewaren: () => Promise<void>;
}

/** Offers to keep what was carried over on the sheet Sluitend; shows what comes there and what goes first. */
export function Beginstandvoorstel({ nieuw, context, naBewaren }: Props) {
  const woorden = useRegelingwoorden();
  const { werkmap } = useOmgeving();
  const { bezig, fout, voerUit } = useActie('schrijven');
  const [open, zetOpen] = useState(false);
  const [bewaard, zetBewaard] = useState(false);
  const kop = useRef<HTMLHeadingElement>(null);
  const melding = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (open) kop.current?.focus();
  }, [open]);
  useEffect(() => {
    if (bewaard) melding.current?.focus();
  }, [bewaard]);

  const { beginstanden } = context.instellingen.instellingen;
  const oudeVan = (stand: Beginstand) => beginstanden.find((oud) => isZelfde(oud, stand)) ?? null;
  const weg = beginstanden.filter((oud) => !nieuw.some((stand) => isZelfde(oud, stand)));
  const toon = (stand: Beginstand) => toonEuros(stand.bedrag);
  const naamVan = ({ regeling, tranche }: Beginstand) =>
    tranche === null ? regeling : woorden.metHerkomst(regeling, woorden.tranche(tranche));
  const bewaar = async () => {
    const wijzigingen: readonly Wijziging[] = [
      ...weg.map((stand) => ({ tabel: 'beginstanden' as const, rij: beginstandrij(stand), weg: true })),
      ...nieuw.map((stand) => ({ tabel: 'beginstanden' as const, rij: beginstandrij(stand) })),
    ];
    if (!(await voerUit(() => werkmap.bewaar(wijzigingen)))) return;
    zetOpen(false);
    zetBewaard(true);
    await naBewaren();
  };
  if (nieuw.length === 0) return null;
  return (
    <>
      {!open && (
        <div className="knoppen">
          <Button
            size="small"
            onClick={() => {
              zetBewaard(false);
              zetOpen(true);
            }}
          >
            {woorden.bewaarBeginstanden}
          </Button>
        </div>
      )}
      <p ref={melding} role="status" tabIndex={-1}>
        {bewaard ? woorden.beginstandenBewaard : ''}
      </p>
      {open && (
        <div className="blok">
          <h4 ref={kop} tabIndex={-1}>
            {woorden.beginstandVooraf}
          </h4>
          <ul>
            {nieuw.map((stand) => {
              const oud = oudeVan(stand);
              const vervangt = oud === null || oud.bedrag === stand.bedrag ? '' : ` (${woorden.vervangt(toon(oud))})`;
              return <li key={naamVan(stand)}>{`${naamVan(stand)}: ${toon(stand)}${vervangt}`}</li>;
            })}
            {weg.map((stand) => (
              <li key={naamVan(stand)}>
                <del>{`${naamVan(stand)}: ${toon(stand)}`}</del> {`(${woorden.gaatWeg})`}
              </li>
            ))}
          </ul>
          <p className="klein">{woorden.beginstandUitleg}</p>
          <Foutmelding melding={fout} />
          <div className="knoppen">
            <Button appearance="primary" size="small" disabledFocusable={bezig} onClick={() => void bewaar()}>
              {woorden.bewaar}
            </Button>
            <Button size="small" onClick={() => zetOpen(false)}>
              {woorden.annuleren}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

function isZelfde(a: Beginstand, b: Beginstand): boolean {
  return regelingsleutel(a.regeling) === regelingsleutel(b.regeling) && a.tranche === b.tranche;
}
