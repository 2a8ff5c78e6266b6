import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Leesfout } from '../../src/cli/leesfout';
import { leesXlsx } from '../../src/cli/leesXlsx';
import { leesBestand } from '../../src/taskpane/leesBestand';

const VOORBEELDEN = path.join(__dirname, '../../assets/voorbeelden');
const WERKMAPPEN = readdirSync(VOORBEELDEN).filter((naam) => naam.endsWith('.xlsx'));
const bytesVan = (naam: string) => new Uint8Array(readFileSync(path.join(VOORBEELDEN, naam)));

test.each(WERKMAPPEN)('%s: in de browser hetzelfde als op de opdrachtregel', async (naam) => {
  expect(await leesBestand(bytesVan(naam))).toEqual(leesXlsx(bytesVan(naam)));
});

describe('wat geen werkmap is, heet zoals op de opdrachtregel', () => {
  const goed = bytesVan(WERKMAPPEN[0]!);
  const gevallen: readonly (readonly [string, Uint8Array])[] = [
    ['leeg', new Uint8Array()],
    ['geen werkmap', Buffer.from('Regeling;Baten;Lasten')],
    ['oud', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('Workbook', 'utf16le')])],
    [
      'met wachtwoord',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['afgebroken', goed.subarray(0, goed.length / 2)],
    ['met een gat', goed.map((byte, i) => (i > 200 && i < 2000 ? 0 : byte))],
  ];
  test.each(gevallen)('%s', async (_, bytes) => {
    const melding = (() => {
      try {
        leesXlsx(bytes);
        return null;
      } catch (fout) {
        return (fout as Error).message;
      }
    })();
    expect(melding).not.toBeNull();
    const gelezen = leesBestand(bytes);
    await expect(gelezen).rejects.toBeInstanceOf(Leesfout);
    await expect(gelezen).rejects.toThrow(melding!);
  });
});
