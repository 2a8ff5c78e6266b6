import { inflateRawSync } from 'node:zlib';
import { leesZip } from '../../src/cli/leesZip';
import type { Toeval } from '../bench/toeval';
import { ruwZip, type Zipvermelding } from './ruwZip';

/** Numbers that a reader may take for a size, a place or an index. */
const GETALLEN = [
  '-1',
  '0',
  '0.5',
  '1e9',
  '4294967295',
  '99999999999999999999',
  'NaN',
  '',
  'A0',
  'XFE1',
  'ZZZZ1',
  'A1048577',
  '__proto__',
];
const BROKKEN = [
  '<',
  '>',
  '/>',
  '&',
  '&#x110000;',
  '&#0;',
  ']]>',
  '<!--',
  '<![CDATA[',
  '"',
  '\0',
  '\ufffe',
  '<c r="A1">',
];

/** What a bad disk, a broken transfer or a program in a hurry makes of a file. */
export function verminkBytes(bytes: Buffer, t: Toeval): Buffer {
  return t.kans(0.5) ? verminkFlat(bytes, t) : verminkOnderdeel(bytes, t);
}

/** The file as bytes: cut off, bits flipped, a piece lost, doubled, or from another place. */
function verminkFlat(bytes: Buffer, t: Toeval): Buffer {
  const plek = t.geheel(0, bytes.length - 1);
  const lengte = Math.min(bytes.length - plek, Math.round(t.logUniform(1, 5000)));
  const kopie = Buffer.from(bytes);
  switch (t.kies(['kort', 'bits', 'bits', 'gat', 'weg', 'dubbel', 'elders', 'einde'])) {
    case 'kort':
      return kopie.subarray(0, plek);
    case 'bits':
      for (let n = t.geheel(1, 20); n > 0; n--) kopie[t.geheel(0, bytes.length - 1)]! ^= 1 << t.geheel(0, 7);
      return kopie;
    case 'gat':
      return kopie.fill(0, plek, plek + lengte);
    case 'weg':
      return Buffer.concat([bytes.subarray(0, plek), bytes.subarray(plek + lengte)]);
    case 'dubbel':
      return Buffer.concat([bytes.subarray(0, plek + lengte), bytes.subarray(plek)]);
    case 'elders':
      bytes.copy(kopie, t.geheel(0, bytes.length - lengte), plek, plek + lengte);
      return kopie;
    default: {
      // The table of contents is at the end.
      const staart = Math.min(bytes.length, 1500);
      for (let n = t.geheel(1, 6); n > 0; n--) kopie[bytes.length - t.geheel(1, staart)] = t.geheel(0, 255);
      return kopie;
    }
  }
}

/** One part of the file as XML: the zip around it is right. */
function verminkOnderdeel(bytes: Buffer, t: Toeval): Buffer {
  const delen = leesZip(bytes).map((deel): Zipvermelding & { readonly inhoud: Buffer } => {
    const { bytes, isDeflate } = deel.ingepakt();
    return { naam: deel.naam, inhoud: isDeflate ? inflateRawSync(bytes) : Buffer.from(bytes), opgeslagen: true };
  });
  const plek = t.geheel(0, delen.length - 1);
  const deel = delen[plek]!;
  if (t.kans(0.05)) return ruwZip(delen.toSpliced(plek, 1));
  if (t.kans(0.05)) return ruwZip(delen.with(plek, { ...deel, naam: t.kies(delen).naam }));
  let xml = deel.inhoud.toString('utf8');
  for (let n = t.geheel(1, 4); n > 0; n--) xml = verminkXml(xml, t);
  return ruwZip(delen.with(plek, { ...deel, inhoud: Buffer.from(xml, t.kans(0.05) ? 'utf16le' : 'utf8') }));
}

function verminkXml(xml: string, t: Toeval): string {
  const vanaf = t.geheel(0, Math.max(0, xml.length - 1));
  const tag = /<[^<>]*>/g;
  tag.lastIndex = vanaf;
  const gevonden = tag.exec(xml);
  switch (t.kies(['tag-weg', 'tag-dubbel', 'kenmerk', 'kenmerk', 'kenmerk', 'inhoud', 'brok', 'kort', 'wissel'])) {
    case 'tag-weg':
      return gevonden ? xml.slice(0, gevonden.index) + xml.slice(tag.lastIndex) : xml;
    case 'tag-dubbel':
      return gevonden
        ? xml.slice(0, tag.lastIndex) + gevonden[0].repeat(t.geheel(1, 50)) + xml.slice(tag.lastIndex)
        : xml;
    case 'kenmerk':
      return xml.slice(0, vanaf) + xml.slice(vanaf).replace(/"[^"<>]*"/, `"${t.kies(GETALLEN)}"`);
    case 'inhoud':
      return xml.slice(0, vanaf) + xml.slice(vanaf).replace(/>[^<>]+</, `>${t.kies(GETALLEN)}<`);
    case 'brok':
      return xml.slice(0, vanaf) + t.kies(BROKKEN) + xml.slice(vanaf);
    case 'kort':
      return xml.slice(0, vanaf);
    default: {
      const ander = t.geheel(0, Math.max(0, xml.length - 1));
      return xml.slice(0, vanaf) + xml.slice(ander, ander + t.geheel(1, 300)) + xml.slice(vanaf);
    }
  }
}
