import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type IFunction, parseTree } from 'custom-functions-metadata';
import engels from '../../src/functions/engels.json';

const BRON = path.join(__dirname, '../../src/functions/functies.ts');

type Vertaling = { readonly description: string; readonly parameters: Readonly<Record<string, string>> };

/** The custom functions with their descriptions, as the source has them. */
export function leesFuncties(): readonly IFunction[] {
  const { functions, extras } = parseTree(readFileSync(BRON, 'utf8'), BRON);
  const fouten = extras.flatMap(({ errors }) => errors);
  if (fouten.length > 0) throw new Error(fouten.join('\n'));
  return functions;
}

/** What Excel must know of the custom functions: file name and text, in Dutch from the source and in English. */
export function functiemetadata(): ReadonlyMap<string, string> {
  const functions = leesFuncties();
  const vertaald = functions.map((functie) => {
    const { description, parameters }: Vertaling = engels[functie.id as keyof typeof engels];
    return {
      ...functie,
      description,
      parameters: functie.parameters.map((parameter) => ({ ...parameter, description: parameters[parameter.name] })),
    };
  });
  return new Map([
    ['functions.json', json(functions)],
    ['functions.en.json', json(vertaald)],
  ]);
}

function json(functions: readonly unknown[]): string {
  return `${JSON.stringify({ functions }, null, 2)}\n`;
}
