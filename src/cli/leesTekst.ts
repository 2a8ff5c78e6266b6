import { Leesfout } from './leesfout';

const NAMEN: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** The text of an XML attribute or element. Throws RangeError on a character that does not exist. */
export function leesTekst(xml: string): string {
  if (!xml.includes('&')) return xml;
  return xml.replace(/&(?:#x([\da-f]+)|#(\d+)|lt|gt|quot|apos|amp);/gi, (entiteit, hex?: string, code?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return code === undefined ? NAMEN[entiteit.toLowerCase()]! : String.fromCodePoint(Number(code));
  });
}

/** Reads one attribute from the text of a tag; made once per name, because it is used on every cell. */
export function attribuut(naam: string): (tag: string) => string | undefined {
  const patroon = new RegExp(`\\s${naam}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  return (tag) => {
    const gevonden = patroon.exec(tag);
    return gevonden?.[1] ?? gevonden?.[2];
  };
}

/** Without comments, and with CDATA sections as plain text. Throws Leesfout when one of them does not end. */
export function gewoneXml(xml: string): string {
  if (!xml.includes('<!')) return xml;
  const zonderCommentaar = vervang(xml, '<!--', '-->', () => '');
  return vervang(zonderCommentaar, '<![CDATA[', ']]>', (tekst) =>
    tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );
}

function vervang(xml: string, begin: string, einde: string, naar: (tekst: string) => string): string {
  const [eerste = '', ...delen] = xml.split(begin);
  const vervangen = delen.map((deel) => {
    const plek = deel.indexOf(einde);
    if (plek < 0) throw new Leesfout('beschadigd');
    return naar(deel.slice(0, plek)) + deel.slice(plek + einde.length);
  });
  return eerste + vervangen.join('');
}
