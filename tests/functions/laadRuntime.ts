import { readFileSync } from 'node:fs';

/** Loads Microsoft's runtime for custom functions, which makes the global CustomFunctions. Needs jsdom. */
export function laadRuntime(): void {
  // It finds its place by its own script element.
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = 'http://localhost/custom-functions-runtime.js';
  document.head.append(script);
  // eslint-disable-next-line no-eval -- a script of global variables, not a module
  (0, eval)(readFileSync(require.resolve('@microsoft/office-js/dist/custom-functions-runtime.js'), 'utf8'));
}
