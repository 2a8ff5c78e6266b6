import type { Deelwerkmap } from './omgeving';

/** The workbook in which the pane runs. What speaks with Excel brings much of the engine, so it is loaded after the pane is there. */
export function laadWerkmap(): Deelwerkmap {
  const werkmap = async () => (await import('../excel/openExcelwerkmap')).openExcelwerkmap();
  return {
    naam: async () => (await werkmap()).naam(),
    lees: async (opties) => (await werkmap()).lees(opties),
    schrijf: async (edits, gezien) => (await werkmap()).schrijf(edits, gezien),
    maakOngedaan: async (uitslag) => (await werkmap()).maakOngedaan(uitslag),
    voegIn: async (plan, gezien) => (await werkmap()).voegIn(plan, gezien),
    bewaarGrootboek: async (uitslag) => (await werkmap()).bewaarGrootboek(uitslag),
    neemTerug: async (uitslag) => (await werkmap()).neemTerug(uitslag),
    selectie: async () => (await werkmap()).selectie(),
    volgSelectie: async (doe) => (await werkmap()).volgSelectie(doe),
    gaNaar: async (plaats) => (await werkmap()).gaNaar(plaats),
    markeer: async (plaatsen) => (await werkmap()).markeer(plaatsen),
    verwijderMarkering: async () => (await werkmap()).verwijderMarkering(),
    volgWijzigingen: async (doe) => (await werkmap()).volgWijzigingen(doe),
    bewaar: async (wijzigingen) => (await werkmap()).bewaar(wijzigingen),
    zoekSporen: async () => (await werkmap()).zoekSporen(),
    verwijderSluitend: async (sporen) => (await werkmap()).verwijderSluitend(sporen),
    maakBladen: async (plannen) => (await werkmap()).maakBladen(plannen),
    verwijderBladen: async (gemaakt) => (await werkmap()).verwijderBladen(gemaakt),
    bekijkBlad: async (plan) => (await werkmap()).bekijkBlad(plan),
    schrijfBlad: async (plan, voorbeeld) => (await werkmap()).schrijfBlad(plan, voorbeeld),
    draaiBladTerug: async (uitslag) => (await werkmap()).draaiBladTerug(uitslag),
  };
}
