import { som } from '../begroting/bedrag';
import { useRegelingwoorden } from './regelingwoorden';
import type { Verval } from './tijdlijn';
import { toonEuros } from './toonEuros';
import { Uitklapkaart } from './Uitklapkaart';

/** What is left of all regelingen, by the day on which it expires. */
export function Vervaloverzicht({ verval }: { readonly verval: readonly Verval[] }) {
  const woorden = useRegelingwoorden();
  const datum = ({ jaar }: Verval) => (jaar === null ? woorden.zonderDatum : `31-12-${jaar}`);
  const totaal = ({ posten }: Verval) => toonEuros(som(posten.map(({ bedrag }) => bedrag)));
  const eerste = verval.find(({ jaar }) => jaar !== null);
  if (verval.length === 0) return null;
  return (
    <Uitklapkaart
      titel={woorden.vervalTitel}
      kort={eerste === undefined ? null : woorden.vervalKort(datum(eerste), totaal(eerste))}
    >
      <p className="klein">{woorden.vervalUitleg}</p>
      <table className="overzicht">
        <thead className="onzichtbaar">
          <tr>
            <th scope="col">{woorden.regeling}</th>
            <th scope="col">{woorden.bedrag}</th>
          </tr>
        </thead>
        {verval.map((jaar) => (
          <tbody key={jaar.jaar}>
            <tr>
              <th scope="rowgroup">{datum(jaar)}</th>
              <td>
                <strong>{totaal(jaar)}</strong>
              </td>
            </tr>
            {jaar.posten.map(({ naam, van, bedrag, besluit }) => (
              <tr key={`${naam} ${van} ${besluit}`}>
                <td>
                  {van === 'alles'
                    ? naam
                    : woorden.metHerkomst(naam, van === 'eerder' ? woorden.eerderGeld : woorden.tranche(van))}
                  {besluit !== 'mee' && <span className="klein">{` (${woorden.besluiten[besluit]})`}</span>}
                </td>
                <td>{toonEuros(bedrag)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Uitklapkaart>
  );
}
