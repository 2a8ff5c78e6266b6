/** A node of Babel, as far as needed here. */
interface Pad {
  readonly node: {
    readonly type: string;
    readonly key?: { readonly name?: string };
    readonly id?: { readonly name?: string };
    readonly value?: { readonly type: string };
  };
}

/** Properties of a controle or regeling that only people read. */
const TEKSTEN: readonly string[] = ['titel', 'waarom', 'bron', 'beperking', 'voorbehoud', 'verstrekker'];

/** Why Stryker leaves this part of the code alone; undefined when it does not. */
export function negeer({ node }: Pad): string | undefined {
  const naam = node.type === 'VariableDeclarator' ? node.id?.name : node.type === 'ObjectProperty' && node.key?.name;
  if (naam === 'voorbeelden') return 'Een voorbeeld is zelf een test.';
  if (node.value?.type === 'StringLiteral' && TEKSTEN.includes(naam || '')) return 'Tekst voor mensen.';
  return undefined;
}
