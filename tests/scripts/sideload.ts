import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

export interface Sideload {
  readonly meldAan: () => void;
  readonly meldAf: () => void;
}

/** Where Excel on Windows and on a Mac looks for add-ins that are being developed. */
const REGISTER = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer';
const MAP = path.join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');

/** How to let Excel on this machine know a manifest, and forget it again; null where there is no Excel to tell. */
export function sideload(manifest: string, platform: NodeJS.Platform): Sideload | null {
  const id = /<Id>([^<]+)<\/Id>/.exec(readFileSync(manifest, 'utf8'))?.[1];
  if (id === undefined) throw new Error(`No <Id> in ${manifest}`);
  if (platform === 'win32') {
    return {
      meldAan: () => reg('add', REGISTER, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'),
      meldAf: () => reg('delete', REGISTER, '/v', id, '/f'),
    };
  }
  if (platform === 'darwin') {
    const kopie = path.join(MAP, `${id}.manifest.xml`);
    return {
      meldAan: () => {
        mkdirSync(MAP, { recursive: true });
        copyFileSync(manifest, kopie);
      },
      meldAf: () => rmSync(kopie, { force: true }),
    };
  }
  return null;
}

function reg(...opdracht: readonly string[]): void {
  execFileSync('reg', opdracht, { stdio: 'ignore' });
}
