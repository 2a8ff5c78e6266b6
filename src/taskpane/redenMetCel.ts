import type { Schrijfuitslag } from '../excel/excelwerkmap';
import { celadres } from '../sheet/adres';

/** "Ouderen!D7: daar staat intussen iets anders." */
export function redenMetCel({ edit: { plaats }, waarom }: Schrijfuitslag['overgeslagen'][number]): string {
  return `${celadres(plaats.blad, plaats.rij, plaats.kolom)}: ${waarom}`;
}
