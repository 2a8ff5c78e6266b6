import { execFileSync } from 'node:child_process';

export interface Herkomst {
  /** yyyy-mm-dd */
  readonly datum: string;
  /** The commit, or why there is none, in Dutch. */
  readonly bron: string;
}

/** The day and the commit of the source in a folder; without git, today. */
export function herkomst(map: string): Herkomst {
  try {
    const [datum = '', commit = ''] = git(map, 'log', '-1', '--format=%cs %h').split(' ');
    const gewijzigd = git(map, 'status', '--porcelain') === '' ? '' : ', met wijzigingen die niet zijn vastgelegd';
    return { datum, bron: `commit ${commit}${gewijzigd}` };
  } catch {
    return { datum: new Date().toISOString().slice(0, 10), bron: 'niet uit git gemaakt' };
  }
}

function git(map: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: map, encoding: 'utf8', stdio: 'pipe' }).trim();
}
