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

test.each(['/', '/icons', '/is-er-niet.js', '/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json'])(
  '%s is not there',
  async (pad) => {
    expect(await vraag(pad)).toMatchObject({ status: 404 });
  },
);
