import path from 'node:path';

interface Knoop {
  readonly type: string;
  readonly key?: { readonly name?: string };
  readonly value?: { readonly type: string };
  readonly id?: { readonly name?: string } | null;
  readonly declaration?: Knoop | null;
  readonly declarations?: readonly Knoop[];
}

/** A node of Babel and what it is in, as far as needed here. */
interface Pad {
  readonly node: Knoop;
  readonly parent?: Knoop | null;
  readonly hub?: { readonly file: { readonly opts: { readonly filename?: string } } };
}

/** Properties of a controle or regeling that only people read. */
const TEKSTEN: readonly string[] = ['titel', 'waarom', 'bron', 'beperking', 'voorbehoud', 'verstrekker'];

/**
 * One in so many functions and constants of a folder is mutated: an eighth of the largest one, so that a whole run stays within the
 * hour. `EEN_OP=5 npm run mutatie` takes one in five of every folder.
 */
export function eenOp(map: string): number {
  return Number(process.env.EEN_OP ?? (map === 'toelichting' ? 8 : 1));
}

export const NIET_GELOOT = 'Niet in de steekproef.';

/** Why Stryker leaves this part of the code alone; undefined when it does not. */
export function negeer({ node, parent, hub }: Pad): string | undefined {
  const naam = node.type === 'VariableDeclarator' ? node.id?.name : node.type === 'ObjectProperty' && node.key?.name;
  if (naam === 'voorbeelden') return 'Een voorbeeld is zelf een test.';
  if (node.value?.type === 'StringLiteral' && TEKSTEN.includes(naam || '')) return 'Tekst voor mensen.';
  if (parent?.type !== 'Program') return undefined;
  const bestand = hub?.file.opts.filename ?? '';
  const loting = getal(`${path.basename(bestand)} ${naamVan(node)}`);
  return loting % eenOp(path.basename(path.dirname(bestand))) === 0 ? undefined : NIET_GELOOT;
}

function naamVan(node: Knoop): string {
  return node.id?.name ?? (node.declaration ? naamVan(node.declaration) : (node.declarations?.[0]?.id?.name ?? ''));
}

/** The same number for the same text in every run (FNV-1a). */
function getal(tekst: string): number {
  let uit = 0x811c9dc5;
  for (const teken of tekst) uit = Math.imul(uit ^ teken.codePointAt(0)!, 0x01000193) >>> 0;
  return uit >>> 8;
}
