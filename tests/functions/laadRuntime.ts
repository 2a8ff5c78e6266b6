import { readFileSync } from 'node:fs';
import { TextDecoder } from 'node:util';

// The workbook files of the examples are read with it, and jsdom has none.
Object.assign(globalThis, { TextDecoder });

/**
 * Loads Microsoft's runtime for custom functions, which makes the global CustomFunctions; or office.js, which makes it for
 * the Office.js client that is loaded next. Needs jsdom.
 */
export function laadRuntime(
  bestand: 'custom-functions-runtime.js' | 'office.js' = 'custom-functions-runtime.js',
): void {
  // It finds its place by its own script element.
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = `http://localhost/${bestand}`;
  document.head.append(script);
  // eslint-disable-next-line no-eval -- a script of global variables, not a module
  (0, eval)(readFileSync(require.resolve(`@microsoft/office-js/dist/${bestand}`), 'utf8'));
}
