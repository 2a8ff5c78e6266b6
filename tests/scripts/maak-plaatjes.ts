import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { Werkbankserver } from '../browser/openWerkbank';
import { type Plaatje, PLAATJES, type Uitsnede } from './plaatjes';
import { verkleinPng } from './verkleinPng';

/** The pictures of the documentation, made from the workbench: `npm run plaatjes`. */
const MAP = path.join(__dirname, '../../docs/plaatjes');
/** All that a picture tells of the time. */
const NU = new Date(2025, 1, 3, 9, 30);
/** So high that nothing scrolls; a picture of the pane is cut out of it. */
const HOOG = 4000;
const RAND = 6;
/** Milliseconds in which a button lets go of the mouse that was over it. */
const RUST = 300;

async function maak(werkbank: Werkbankserver, naam: string, plaatje: Plaatje): Promise<void> {
  const { pagina, paneel, klachten } = await werkbank.open();
  await pagina.clock.setFixedTime(NU);
  await pagina.emulateMedia({ reducedMotion: 'reduce' });
  await paneel.getByRole('tabpanel').first().waitFor();
  await pagina.getByRole('separator').press('ArrowRight');
  const uitsnede = await plaatje({ pagina, paneel });
  await pagina.mouse.move(0, 0);
  if (uitsnede !== null) await pagina.setViewportSize({ width: 1440, height: HOOG });
  const clip = uitsnede === null ? {} : { clip: await vlakVan(pagina, uitsnede) };
  await pagina.waitForTimeout(RUST);
  const beeld = await pagina.screenshot({ ...clip, scale: 'css', animations: 'disabled' });
  writeFileSync(path.join(MAP, `${naam}.png`), verkleinPng(beeld));
  if (klachten.length > 0) throw new Error(`${naam}: ${klachten.join('; ')}`);
  await pagina.context().close();
}

async function vlakVan(pagina: Page, { van, tot }: Uitsnede) {
  const paneel = (await pagina.locator('.paneel').first().boundingBox())!;
  const boven = van === undefined ? paneel.y : (await van.boundingBox())!.y - RAND;
  const { y, height } = (await tot.boundingBox())!;
  return { x: paneel.x, y: boven, width: paneel.width, height: y + height + RAND - boven };
}

async function maakPlaatjes(): Promise<void> {
  process.env.FONTCONFIG_FILE ??= path.join(__dirname, 'letters.conf');
  const werkbank = await Werkbankserver.start();
  try {
    rmSync(MAP, { recursive: true, force: true });
    mkdirSync(MAP);
    for (const [naam, plaatje] of Object.entries(PLAATJES)) {
      await maak(werkbank, naam, plaatje);
      console.log(naam);
    }
  } finally {
    await werkbank.sluit();
  }
}

void maakPlaatjes();
