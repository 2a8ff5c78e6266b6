import { sitefouten } from './siteregels';

const BELEID = "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; connect-src 'self'";
const kop = (beleid: string) => `<meta http-equiv=Content-Security-Policy content="${beleid}">`;
const OFFICE = '<script defer src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>';
const PAGINA = `<!doctype html>${kop(BELEID)}${OFFICE}<script src=a.1.js></script><link href="a.css" rel=stylesheet>`;

const fouten = (bestanden: Readonly<Record<string, string>>, modules: readonly string[] = []) =>
  sitefouten(
    new Map(
      Object.entries({ 'p.html': PAGINA, 'a.1.js': 'const evaluate = (x) => x', 'a.css': '', ...bestanden }).map(
        ([pad, tekst]) => [pad, Buffer.from(tekst)],
      ),
    ),
    modules,
  );

test('a site as it should be', () => {
  expect(fouten({}, ['/src/taskpane/boot.tsx', '/node_modules/react/index.js'])).toEqual([]);
});

test('what the pane reads another workbook with may be in it', () => {
  const lezers = [
    'binairetekst',
    'leesBladxml',
    'leesOnderdelen',
    'leesTekst',
    'leesZip',
    'leesfout',
    'verschuifFormule',
    'weigerAndereSoort',
  ];
  const bronnen = lezers.map((naam) => `/p/src/cli/${naam}.ts`);
  expect(fouten({}, [...bronnen, '/p/node_modules/@e965/xlsx/xlsx.mjs'])).toEqual([]);
});

test.each<[string, Readonly<Record<string, string>>, RegExp]>([
  ['a script that is not there', { 'p.html': PAGINA.replace('a.1.js', 'b.js') }, /verwijst naar b\.js/],
  ['an absolute path', { 'p.html': PAGINA.replace('"a.css"', '"/a.css"') }, /verwijst naar \/a\.css/],
  ['a script of someone else', { 'p.html': PAGINA.replace('a.1.js', 'https://cdn.example.nl/x.js') }, /cdn\.example/],
  ['a script in the page', { 'p.html': `${PAGINA}<script>1</script>` }, /zelf een script/],
  ['a handler in the page', { 'p.html': `${PAGINA}<p onclick=x()>` }, /zelf een script/],
  ['no policy', { 'p.html': PAGINA.replace(kop(BELEID), '') }, /geen Content-Security-Policy/],
  [
    'a looser policy',
    { 'p.html': PAGINA.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'") },
    /script-src/,
  ],
  ['a call elsewhere', { 'p.html': PAGINA.replace("connect-src 'self'", 'connect-src *') }, /connect-src/],
  ['Office.js itself', { 'office.js': '' }, /office\.js hoort niet/],
  ['the workbench', { 'workbench/index.js': '' }, /hoort niet/],
  ['a source map', { 'a.1.js.map': '' }, /hoort niet/],
  ['a reference to a source map', { 'a.1.js': '//# sourceMappingURL=a.map' }, /sourceMappingURL/],
  ['an address of development', { 'a.1.js': '"https://localhost:3000"' }, /localhost/],
  ['eval', { 'a.1.js': 'x=eval("1")' }, /eval/],
])('%s', (_titel, bestanden, reden) => {
  expect(fouten(bestanden).join('\n')).toMatch(reden);
});

test.each([
  ['src/host', '/p/src/host/excelhost.ts'],
  ['src/workbench', '/p/src/workbench/boot.tsx'],
  ['src/cli', '/p/src/cli/sluitend.ts'],
  ['src/cli', '/p/src/cli/leesXlsx.ts'],
  ['node_modules/@microsoft/office-js', '/p/node_modules/@microsoft/office-js/dist/office.js'],
])('%s is not in a site, said once', (deel, bron) => {
  expect(fouten({}, [bron, bron])).toEqual([`${deel} hoort niet in de site.`]);
});
