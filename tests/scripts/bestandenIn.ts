import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Paths below a folder, however deep, with slashes and in order. */
export function bestandenIn(map: string): readonly string[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(map, path.join(item.parentPath, item.name)).split(path.sep).join('/'))
    .sort();
}
