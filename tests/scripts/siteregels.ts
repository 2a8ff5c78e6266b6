/** The files of a site, by path. */
export type Sitebestanden = ReadonlyMap<string, Buffer>;

const OFFICE = 'https://appsforoffice.microsoft.com';
const SCRIPTS_VAN_MICROSOFT = [
  `${OFFICE}/lib/1/hosted/office.js`,
  `${OFFICE}/lib/1/hosted/custom-functions-runtime.js`,
];

const VERBODEN_NAAM =
  /(?:^|\/)(?:office[^/]*\.js|custom-functions-runtime[^/]*|manifest[^/]*\.xml)$|\.map$|workbench|werkbank/i;
/** Packages may look behind a guard whether they may make code (`(0, eval)`, `new Function`); the policy of the pages says no. */
const VERBODEN_TEKST: readonly RegExp[] = [/sourceMappingURL/, /localhost|127\.0\.0\.1/, /(?<![\w$.])eval\(/];

/** Source of the project, or a package, that may not be in what a page loads. */
const VERBODEN_MODULE =
  /(?:^|\/)(src\/(?:cli|host|workbench)|tests|node_modules\/(?:@microsoft\/office-js|fast-formula-parser|@formulajs\/formulajs|numfmt))\//;

/** What the command line and the pane both read a file with: nothing of Node. */
const LEEST_BESTAND =
  /(?:^|\/)src\/cli\/(?:binairetekst|leesBladxml|leesOnderdelen|leesTekst|leesZip|leesfout|verschuifFormule|weigerAndereSoort)\.ts$/;

/** What is wrong with a site that is about to be released, in Dutch; `modules` are the source files that are in it. */
export function sitefouten(bestanden: Sitebestanden, modules: readonly string[]): readonly string[] {
  const paginas = [...bestanden].filter(([pad]) => pad.endsWith('.html'));
  const verboden = modules.flatMap((bron) => (LEEST_BESTAND.test(bron) ? [] : (VERBODEN_MODULE.exec(bron)?.[1] ?? [])));
  return [
    ...(paginas.length === 0 ? ['De site heeft geen pagina.'] : []),
    ...paginas.flatMap(([pad, inhoud]) => paginafouten(pad, inhoud.toString(), bestanden)),
    ...[...bestanden].flatMap(([pad, inhoud]) => bestandsfouten(pad, inhoud)),
    ...[...new Set(verboden)].map((deel) => `${deel} hoort niet in de site.`),
  ];
}

function paginafouten(pagina: string, html: string, bestanden: Sitebestanden): readonly string[] {
  return [
    ...verwijzingen(html).flatMap((doel) => {
      if (SCRIPTS_VAN_MICROSOFT.includes(doel) || bestanden.has(doel)) return [];
      return [`${pagina} verwijst naar ${doel}, en dat is er niet.`];
    }),
    ...(/<script(?![^>]*\ssrc=)/i.test(html) || /\son\w+=/i.test(html) ? [`${pagina} bevat zelf een script.`] : []),
    ...beleidsfouten(pagina, html),
  ];
}

/** What a page loads or links to, as it stands; a path relative to the page, which is in the root of the site. */
function verwijzingen(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:src|href)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g)].map(
    ([, dubbel, enkel, los]) => dubbel ?? enkel ?? los ?? '',
  );
}

function beleidsfouten(pagina: string, html: string): readonly string[] {
  const beleid = /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/i.exec(html)?.[1];
  if (beleid === undefined) return [`${pagina} heeft geen Content-Security-Policy.`];
  const regels = new Map(beleid.split(';').map((regel) => [regel.trim().split(' ')[0], regel.trim()]));
  const geeist = ["default-src 'none'", `script-src 'self' ${OFFICE}`, "connect-src 'self'"];
  return geeist
    .filter((regel) => regels.get(regel.split(' ')[0]) !== regel)
    .map((regel) => `${pagina} heeft een ander beleid dan ${regel}.`);
}

function bestandsfouten(pad: string, inhoud: Buffer): readonly string[] {
  const naam = VERBODEN_NAAM.test(pad) ? [`${pad} hoort niet in de site.`] : [];
  if (!/\.(?:js|css|html|json)$/.test(pad)) return naam;
  const tekst = inhoud.toString();
  const gevonden = VERBODEN_TEKST.flatMap((patroon) => patroon.exec(tekst)?.[0] ?? []);
  return [...naam, ...gevonden.map((deel) => `${pad} bevat ${deel}.`)];
}
