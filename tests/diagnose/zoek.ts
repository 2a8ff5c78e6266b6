import type { Vergelijking } from '../../src/begroting/vergelijking';
import { diagnose } from '../../src/diagnose/diagnose';
import type { Diagnose, Oorzaak } from '../../src/diagnose/oorzaak';
import { bouw, gewoneVergelijkingen } from './bouw';
import type { Blad, Boek } from './bouw';

export function adresVan({ plaats: { blad, rij, kolom } }: Oorzaak): string {
  return `${blad}!${String.fromCharCode(65 + kolom)}${rij + 1}`;
}

/** "T!D3 16884 → 6884 cijfer-te-veel", amounts in euros. */
export function kort(oorzaak: Oorzaak | null): string | null {
  if (!oorzaak) return null;
  const { soort, gevonden, voorstel } = oorzaak;
  const [van, naar] = [gevonden, voorstel].map((w) => (typeof w === 'number' ? w / 100 : w));
  return `${adresVan(oorzaak)} ${van} → ${naar} ${soort}`;
}

export type Relaties = (boek: Boek) => Vergelijking[];

export function zoek(bladen: Record<string, Blad>, vergelijkingen: Relaties = gewoneVergelijkingen): Diagnose[] {
  const boek = bouw(bladen);
  return diagnose(vergelijkingen(boek), boek.begroting);
}
