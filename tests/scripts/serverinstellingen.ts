import { ALGEMENE_KOPPEN, KOPPENREGELS, type Koppenregel, SOORTEN } from './serverkoppen';

/** Settings of three servers that send the headers of `serverkoppen`: name of the file and its text. */
export function serverinstellingen(adres: string): ReadonlyMap<string, string> {
  return new Map([
    ['nginx.conf', nginx(new URL(adres))],
    ['web.config', iis()],
    ['staticwebapp.config.json', azure(new URL(adres))],
  ]);
}

const cache = ({ koppen }: Koppenregel) => koppen['Cache-Control'];
const isMap = ({ pad }: Koppenregel) => pad.endsWith('/');

function mapVan({ pathname }: URL): string {
  return pathname.replace(/\/$/, '');
}

function nginx(adres: URL): string {
  const map = mapVan(adres);
  const patroon = ({ pad }: Koppenregel) => `~^${map}/${pad.replaceAll('.', '\\.')}${pad.endsWith('/') ? '' : '$'}`;
  const bewaren = KOPPENREGELS.filter(isMap).map((regel) => `  "${patroon(regel)}" "${cache(regel)}";`);
  const wie = KOPPENREGELS.filter((regel) => !isMap(regel)).map((regel) => `  "${patroon(regel)}" "*";`);
  const vast = Object.entries(ALGEMENE_KOPPEN).filter(([naam]) => naam !== 'Cache-Control');
  const soorten = Object.entries(SOORTEN).map(([eind, soort]) => `      ${soort.split(';')[0]} ${eind.slice(1)};`);
  return `# Zet dit bestand in /etc/nginx/conf.d en de inhoud van site in /var/www/sluitend.
map $uri $sluitend_bewaren {
  default "${ALGEMENE_KOPPEN['Cache-Control']}";
${bewaren.join('\n')}
}
map $uri $sluitend_van_buiten {
  default "";
${wie.join('\n')}
}
server {
  listen ${adres.port || 443} ssl;
  server_name ${adres.hostname};
  ssl_certificate     /etc/ssl/${adres.hostname}.crt;
  ssl_certificate_key /etc/ssl/${adres.hostname}.key;
  server_tokens off;

  location ${map}/ {
    alias /var/www/sluitend/;
    charset utf-8;
    charset_types text/css text/javascript text/plain;
    types {
${soorten.join('\n')}
    }
    add_header Cache-Control $sluitend_bewaren;
    add_header Access-Control-Allow-Origin $sluitend_van_buiten;
${vast.map(([naam, waarde]) => `    add_header ${naam} "${waarde}";`).join('\n')}
  }
}
`;
}

/** IIS takes it from the folder of the site itself. */
function iis(): string {
  const kop = ([naam, waarde]: readonly [string, string]) =>
    `        <remove name="${naam}" />\n        <add name="${naam}" value="${waarde}" />`;
  const vast = Object.entries(ALGEMENE_KOPPEN).filter(([naam]) => naam !== 'Cache-Control');
  const soorten = Object.entries(SOORTEN).map(
    ([eind, soort]) =>
      `      <remove fileExtension="${eind}" />\n      <mimeMap fileExtension="${eind}" mimeType="${soort}" />`,
  );
  const plekken = KOPPENREGELS.map((regel) => {
    const inhoud = isMap(regel)
      ? `<staticContent>\n      <clientCache cacheControlMode="NoControl" />\n    </staticContent>\n    ${koppen(regel)}`
      : koppen(regel);
    return `  <location path="${regel.pad.replace(/\/$/, '')}">\n  <system.webServer>\n    ${inhoud}\n  </system.webServer>\n  </location>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Zet dit bestand in de map van de site, naast taskpane.html. -->
<configuration>
  <system.webServer>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${soorten.join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <remove name="X-Frame-Options" />
${vast.map(kop).join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${plekken.join('\n')}
</configuration>
`;

  function koppen(regel: Koppenregel): string {
    return `<httpProtocol><customHeaders>\n${Object.entries(regel.koppen).map(kop).join('\n')}\n    </customHeaders></httpProtocol>`;
  }
}

function azure(adres: URL): string {
  const map = mapVan(adres);
  const instellingen = {
    globalHeaders: ALGEMENE_KOPPEN,
    mimeTypes: SOORTEN,
    routes: KOPPENREGELS.map(({ pad, koppen }) => ({
      route: `${map}/${pad}${pad.endsWith('/') ? '*' : ''}`,
      headers: koppen,
    })),
  };
  return `${JSON.stringify(instellingen, null, 2)}\n`;
}
