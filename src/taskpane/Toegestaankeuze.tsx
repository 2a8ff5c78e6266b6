import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { Checkcontext } from '../checks/check';
import { toegestaanrij } from '../excel/instellingrijen';
import type { Toegestaan } from '../sheet/instellingen';
import { Foutmelding } from './Foutmelding';
import { Instellingformulier } from './Instellingformulier';
import { type Kiesbarepost, kiesbarePosten } from './kiesbarePosten';
import { useOmgeving } from './omgeving';
import { useRegelingwoorden } from './regelingwoorden';
import { Tekstveld } from './Tekstveld';
import { useActie } from './useActie';

/** More in one list does not help to find one. */
const MEESTE_KEUZEN = 200;

interface Props {
  readonly context: Checkcontext;
  readonly naBewaren: () => Promise<void>;
}

/** Which regelingen may pay a post beside its own, as the user says: what was entered, and a form for one post. */
export function Toegestaankeuze({ context, naBewaren }: Props) {
  const woorden = useRegelingwoorden();
  const { werkmap } = useOmgeving();
  const { bezig, fout, voerUit } = useActie('schrijven');
  const [verwijderd, zetVerwijderd] = useState(false);
  /** How often something was removed: the form begins again then. */
  const [keren, zetKeren] = useState(0);
  const kop = useRef<HTMLHeadingElement>(null);
  const verwijder = async (rij: Toegestaan) => {
    zetVerwijderd(false);
    const wijziging = { tabel: 'toegestaan', rij: toegestaanrij(rij), weg: true } as const;
    if (!(await voerUit(() => werkmap.bewaar([wijziging])))) return;
    zetVerwijderd(true);
    zetKeren(keren + 1);
    kop.current?.focus();
    await naBewaren();
  };
  const { toegestaan } = context.instellingen.instellingen;
  return (
    <section className="uitklap">
      <h3 ref={kop} tabIndex={-1}>
        {woorden.toegestaanTitel}
      </h3>
      <p className="klein">{woorden.toegestaanUitleg}</p>
      <p role="status">{verwijderd ? woorden.toegestaanVerwijderd : ''}</p>
      <Foutmelding melding={fout} />
      {toegestaan.length > 0 && (
        <>
          <h4>{woorden.toegestaanNu}</h4>
          <ul>
            {toegestaan.map((rij, i) => (
              <li key={`${i} ${rij.tabel} ${rij.post}`}>
                {woorden.toegestaanRegel(rij.post, rij.tabel, rij.regelingen.join(', '))}{' '}
                <Button
                  size="small"
                  aria-label={woorden.toegestaanWeg(rij.post)}
                  disabledFocusable={bezig}
                  onClick={() => void verwijder(rij)}
                >
                  {woorden.verwijderen}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Formulier
        key={keren}
        context={context}
        naBewaren={() => {
          zetVerwijderd(false);
          return naBewaren();
        }}
      />
    </section>
  );
}

function Formulier({ context, naBewaren }: Props) {
  const woorden = useRegelingwoorden();
  const posten = useMemo(() => kiesbarePosten(context.herkenning), [context]);
  const [zoekterm, zetZoekterm] = useState('');
  const [gekozen, zetGekozen] = useState('');
  const [aangevinkt, zetAangevinkt] = useState<readonly string[] | null>(null);
  const post = posten.find(({ sleutel }) => sleutel === gekozen) ?? null;
  const passend = posten.filter((kandidaat) => past(kandidaat, zoekterm));
  const getoond = post === null || passend.includes(post) ? passend : [post, ...passend];

  const bewaard = post && zoekToegestaan(post, context);
  const namen = context.herkenning.regelingen.map(({ naam }) => naam).filter((naam) => naam !== post?.regeling);
  const nu = bewaard === null ? [] : bewaard.regelingen;
  const keuze = aangevinkt ?? nu;
  const rij = post === null ? null : { tabel: post.tabel, post: post.post, regelingen: keuze, plaats: null };
  const isGewijzigd = aangevinkt !== null && aangevinkt.join('\n') !== nu.join('\n');
  const weg = keuze.length === 0;
  return (
    <Instellingformulier
      wijzigingen={
        rij === null || !isGewijzigd
          ? rij === null
            ? null
            : []
          : [{ tabel: 'toegestaan', rij: toegestaanrij(rij), weg }]
      }
      naBewaren={async () => {
        await naBewaren();
        zetAangevinkt(null);
      }}
    >
      <Tekstveld label={woorden.zoekPost} hint={woorden.zoekPostHint} waarde={zoekterm} wijzig={zetZoekterm} />
      <Field label={woorden.post}>
        <Select
          value={post === null ? '' : gekozen}
          onChange={(_, { value }) => {
            zetGekozen(value);
            zetAangevinkt(null);
          }}
        >
          <option value="">{woorden.kiesPost(passend.length)}</option>
          {getoond.slice(0, MEESTE_KEUZEN).map((kandidaat) => (
            <option key={kandidaat.sleutel} value={kandidaat.sleutel}>
              {woorden.postKeuze(kandidaat.post, kandidaat.tabel, kandidaat.regeling)}
            </option>
          ))}
        </Select>
      </Field>
      {post !== null && (
        <fieldset>
          <legend>{woorden.magOok(post.regeling)}</legend>
          {namen.map((naam) => (
            <Checkbox
              key={naam}
              label={naam}
              checked={keuze.includes(naam)}
              onChange={(_, { checked }) =>
                zetAangevinkt(checked === true ? [...keuze, naam] : keuze.filter((ander) => ander !== naam))
              }
            />
          ))}
        </fieldset>
      )}
    </Instellingformulier>
  );
}

function past({ post, tabel, regeling }: Kiesbarepost, zoekterm: string): boolean {
  return `${post} ${tabel} ${regeling}`.toLowerCase().includes(zoekterm.trim().toLowerCase());
}

function zoekToegestaan({ tabel, post }: Kiesbarepost, { instellingen }: Checkcontext): Toegestaan | null {
  const gelijk = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
  const { toegestaan } = instellingen.instellingen;
  return toegestaan.find((rij) => gelijk(rij.tabel, tabel) && gelijk(rij.post, post)) ?? null;
}
