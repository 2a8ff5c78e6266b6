import { z } from 'zod';
import type { Sjabloon } from './sjabloon';
import { leesSjabloonvelden } from './sjablonen';

const VERSIE = 1;
const LANGSTE_BESTAND = 2_000_000;

const tekst = z
  .string()
  .nullish()
  .transform((waarde) => waarde ?? null);
const bestand = z.strictObject({
  versie: z.literal(VERSIE),
  sjablonen: z.array(
    z.strictObject({ id: tekst, naam: tekst, deel: tekst, bij: tekst, duur: tekst, invloed: tekst, tekst }),
  ),
});

/** Templates as a file, to take along to another workbook. */
export function sjablonenNaarJson(sjablonen: readonly Sjabloon[]): string {
  const velden = sjablonen.map(({ bij, ...rest }) => ({ ...rest, bij: bij ?? 'beide' }));
  return `${JSON.stringify({ versie: VERSIE, sjablonen: velden }, null, 2)}\n`;
}

/** The templates in such a file, all or none; `waarom` is a Dutch sentence that says what is wrong and what to do. */
export function sjablonenUitJson(json: string): readonly Sjabloon[] | { readonly waarom: string } {
  if (json.length > LANGSTE_BESTAND)
    return { waarom: 'Het bestand is te groot voor sjablonen. Kies een ander bestand.' };
  const inhoud = leesJson(json);
  if (inhoud === undefined)
    return { waarom: 'Het bestand is geen JSON. Kies een bestand dat met Sluitend is gemaakt.' };
  const gelezen = bestand.safeParse(inhoud);
  if (!gelezen.success) return { waarom: waaromNiet(inhoud, gelezen.error) };
  const sjablonen: Sjabloon[] = [];
  const gebruikt = new Set<string>();
  for (const velden of gelezen.data.sjablonen) {
    const sjabloon = leesSjabloonvelden(velden, gebruikt);
    if ('waarom' in sjabloon) return { waarom: `${sjabloon.waarom} Er is niets overgenomen.` };
    gebruikt.add(sjabloon.id);
    sjablonen.push(sjabloon);
  }
  return sjablonen;
}

function leesJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function waaromNiet(inhoud: unknown, { issues }: z.ZodError): string {
  const versie = typeof inhoud === 'object' && inhoud !== null && 'versie' in inhoud ? inhoud.versie : undefined;
  if (typeof versie === 'number' && versie > VERSIE)
    return 'Het bestand is gemaakt met een nieuwere versie van Sluitend. Werk Sluitend bij en kies het bestand opnieuw.';
  const plek = issues[0]?.path ?? [];
  const nummer = plek[0] === 'sjablonen' && typeof plek[1] === 'number' ? plek[1] + 1 : null;
  const waar = nummer === null ? 'Het bestand' : `Sjabloon ${nummer} in het bestand`;
  return `${waar} is niet zoals Sluitend sjablonen bewaart. Er is niets overgenomen; kies een bestand dat met Sluitend is gemaakt.`;
}
