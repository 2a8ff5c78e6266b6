import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { antwoordUit } from './antwoordUit';

const server = createServer(antwoordUit(path.join(__dirname, '../../assets')));

beforeAll(() => new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar)));
afterAll(() => new Promise((klaar) => server.close(klaar)));

interface Antwoord {
  readonly status: number | undefined;
  readonly soort: string | undefined;
}

/** The path as it stands: `fetch` would tidy it first. */
function vraag(pad: string): Promise<Antwoord> {
  const { port } = server.address() as AddressInfo;
  return new Promise((klaar, mislukt) => {
    const vraag = request({ host: '127.0.0.1', port, path: pad }, (antwoord) => {
      antwoord.resume();
      klaar({ status: antwoord.statusCode, soort: antwoord.headers['content-type'] });
    });
    vraag.on('error', mislukt).end();
  });
}

test('a file, also with a question behind it', async () => {
  expect(await vraag('/icons/icon-32.png?v=1')).toEqual({ status: 200, soort: 'image/png' });
});

test('a folder that is served below a path, with headers of its own', async () => {
  const pad = path.join(__dirname, '../../assets');
  const antwoorden: number[] = [];
  const elders = createServer(antwoordUit(pad, { onder: '/map/', koppen: (naam) => ({ 'X-Pad': naam }) }));
  await new Promise<void>((klaar) => elders.listen(0, '127.0.0.1', klaar));
  const { port } = elders.address() as AddressInfo;
  const binnen = await fetch(`http://127.0.0.1:${port}/map/icons/icon-32.png`);
  expect([binnen.status, binnen.headers.get('X-Pad')]).toEqual([200, 'icons/icon-32.png']);
  for (const buiten of ['/icons/icon-32.png', '/map/', '/map/../package.json'])
    antwoorden.push((await fetch(`http://127.0.0.1:${port}${buiten}`)).status);
  expect(antwoorden).toEqual([404, 404, 404]);
  await new Promise((klaar) => elders.close(klaar));
});

test.each(['/', '/icons', '/is-er-niet.js', '/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json'])(
  '%s is not there',
  async (pad) => {
    expect(await vraag(pad)).toMatchObject({ status: 404 });
  },
);
