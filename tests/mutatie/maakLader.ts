import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { transformFileSync } from '@swc/core';

type Inhoud = Record<string, unknown>;
type Body = (
  exports: Inhoud,
  require: (request: string) => unknown,
  module: { exports: Inhoud },
  file: string,
  dir: string,
) => void;

/** Compiled once; a mutant is chosen while running, so the code is the same for all. */
const bodies = new Map<string, Body>();
const resolved = new Map<string, string>();

function bodyOf(file: string): Body {
  let body = bodies.get(file);
  if (!body) {
    const { code } = transformFileSync(file, { module: { type: 'commonjs' }, swcrc: true });
    body = compileFunction(code, ['exports', 'require', 'module', '__filename', '__dirname'], {
      filename: file,
    }) as Body;
    bodies.set(file, body);
  }
  return body;
}

function resolve(request: string, file: string): string {
  const key = `${path.dirname(file)} ${request}`;
  let found = resolved.get(key);
  if (found === undefined) {
    found = createRequire(file).resolve(request);
    resolved.set(key, found);
  }
  return found;
}

export type Modules = Map<string, { exports: Inhoud }>;

/**
 * Loads files with modules of their own: what one loader has loaded, another does not know. Packages are shared, and
 * so are the files of `src` among loaders that are given the same `bron`; `packages` replaces some packages by name.
 */
export function maakLader(
  packages: Readonly<Record<string, unknown>>,
  bron: Modules = new Map(),
): (file: string) => unknown {
  const eigen: Modules = new Map();

  function load(file: string): unknown {
    if (file.includes('/node_modules/') || !path.isAbsolute(file)) return createRequire(__filename)(file);
    const modules = path.relative('.', file).startsWith('src/') ? bron : eigen;
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    if (file.endsWith('.json')) module.exports = JSON.parse(readFileSync(file, 'utf8')) as Inhoud;
    else {
      const require = (request: string): unknown => packages[request] ?? load(resolve(request, file));
      bodyOf(file)(module.exports, require, module, file, path.dirname(file));
    }
    return module.exports;
  }
  return load;
}
