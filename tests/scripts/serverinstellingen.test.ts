import { JSDOM } from 'jsdom';
import { serverinstellingen } from './serverinstellingen';
import { ALGEMENE_KOPPEN, KOPPENREGELS, serverkoppen } from './serverkoppen';

const instellingen = serverinstellingen('https://budget.example.nl/sluitend');
const waarden = [ALGEMENE_KOPPEN, ...KOPPENREGELS.map(({ koppen }) => koppen)].flatMap(Object.values) as string[];

test('a page is asked for again, what has a hash is not, an icon is kept', () => {
  expect(serverkoppen('taskpane.html')).toMatchObject({ 'Cache-Control': 'no-cache' });
  expect(serverkoppen('taskpane/a.12345678.js')).toMatchObject({
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
  expect(serverkoppen('assets/icons/icon-16.png')['Cache-Control']).not.toMatch(/no-cache|no-store/);
});

test('the functions may be read from elsewhere, the pages not', () => {
  for (const pad of ['functions.js', 'functions.json', 'functions.en.json'])
    expect(serverkoppen(pad)).toMatchObject({ 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' });
  expect(serverkoppen('taskpane.html')).not.toHaveProperty('Access-Control-Allow-Origin');
});

test.each(['nginx.conf', 'staticwebapp.config.json'])('%s has every value', (naam) => {
  expect(waarden.filter((waarde) => !instellingen.get(naam)!.includes(`"${waarde}"`))).toEqual([]);
});

test('web.config is XML and has every value; no-cache is what DisableCache sends', () => {
  const xml = new JSDOM(instellingen.get('web.config'), { contentType: 'text/xml' }).window.document;
  const koppen = [...xml.querySelectorAll('customHeaders > add')].map((kop) => kop.getAttribute('value'));
  expect(waarden.filter((waarde) => waarde !== 'no-cache' && !koppen.includes(waarde))).toEqual([]);
  expect(xml.querySelector('configuration > * > staticContent > clientCache')?.outerHTML).toContain('DisableCache');
});

test.each([
  ['https://budget.example.nl', 'location / {', '"/taskpane/*"'],
  ['https://budget.example.nl/sluitend', 'location /sluitend/ {', '"/sluitend/taskpane/*"'],
])('%s is where it is served', (adres, plek, route) => {
  expect(serverinstellingen(adres).get('nginx.conf')).toContain(plek);
  expect(serverinstellingen(adres).get('staticwebapp.config.json')).toContain(route);
});
