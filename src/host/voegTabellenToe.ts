import { CFB } from '@e965/xlsx';
import { blokadres } from './adres';
import { alsApiWaarde } from './cel';
import type { Tabel } from './tabel';
import type { Werkmap } from './werkmap';

/** A zip in memory; the library has no types for it. */
type Pakket = object;

const zip = CFB as {
  read(bytes: Uint8Array, opties: object): Pakket;
  write(pakket: Pakket, opties: object): Iterable<number>;
  find(pakket: Pakket, pad: string): { readonly content: Iterable<number> } | null;
  readonly utils: { cfb_add(pakket: Pakket, pad: string, inhoud: Uint8Array): void };
};

const HOOFD = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIES = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TABEL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';
const SOORT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const BEGIN = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The file with the tables of the workbook, which the library does not write. Its sheets are numbered as those of the workbook. */
export function voegTabellenToe(bytes: Uint8Array, { bladen }: Werkmap): Uint8Array {
  if (bladen.every(({ tabellen }) => tabellen.length === 0)) return bytes;
  const pakket = zip.read(bytes, { type: 'array' });
  const soorten: string[] = [];
  for (const [i, { tabellen }] of bladen.entries()) {
    if (tabellen.length === 0) continue;
    const nummers = tabellen.map((tabel) => {
      soorten.push(`<Override PartName="/xl/tables/table${soorten.length + 1}.xml" ContentType="${SOORT}"/>`);
      schrijf(pakket, `xl/tables/table${soorten.length}.xml`, BEGIN + tabelxml(tabel, soorten.length));
      return soorten.length;
    });
    const relaties = nummers.map(
      (n) => `<Relationship Id="tabel${n}" Type="${TABEL}" Target="../tables/table${n}.xml"/>`,
    );
    schrijf(
      pakket,
      `xl/worksheets/_rels/sheet${i + 1}.xml.rels`,
      `${BEGIN}<Relationships xmlns="${RELATIES}">${relaties.join('')}</Relationships>`,
    );
    const delen = nummers.map((n) => `<tablePart r:id="tabel${n}"/>`).join('');
    const lijst = `<tableParts count="${nummers.length}">${delen}</tableParts></worksheet>`;
    bewerk(pakket, `xl/worksheets/sheet${i + 1}.xml`, (xml) => xml.replace('</worksheet>', lijst));
  }
  bewerk(pakket, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${soorten.join('')}</Types>`));
  return new Uint8Array(zip.write(pakket, { type: 'array', fileType: 'zip', compression: true }));
}

function tabelxml({ naam, blad, blok, stijl }: Tabel, nummer: number): string {
  const adres = blokadres(blok);
  const kolommen = Array.from({ length: blok.kolommen }, (_, i) => {
    const kop = alsApiWaarde(blad.cel(blok.rij, blok.kolom + i).waarde);
    return `<tableColumn id="${i + 1}" name="${veilig(String(kop))}"/>`;
  });
  return [
    `<table xmlns="${HOOFD}" id="${nummer}" name="${veilig(naam)}" displayName="${veilig(naam)}" ref="${adres}" totalsRowShown="0">`,
    `<autoFilter ref="${adres}"/><tableColumns count="${kolommen.length}">${kolommen.join('')}</tableColumns>`,
    `<tableStyleInfo name="${veilig(stijl)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  ].join('');
}

function bewerk(pakket: Pakket, pad: string, maak: (xml: string) => string): void {
  const deel = zip.find(pakket, `/${pad}`);
  if (!deel) throw new Error(`There is no ${pad} in the file`);
  schrijf(pakket, pad, maak(new TextDecoder().decode(Uint8Array.from(deel.content))));
}

function schrijf(pakket: Pakket, pad: string, xml: string): void {
  zip.utils.cfb_add(pakket, `/${pad}`, new TextEncoder().encode(xml));
}

function veilig(tekst: string): string {
  return tekst
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '_x000a_');
}
