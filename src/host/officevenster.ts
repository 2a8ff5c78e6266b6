/** What desktop Excel tells the pane about itself. */
export interface Officeinstelling {
  /** Of the user interface: "nl-NL". */
  readonly taal?: string;
  readonly alleenLezen?: boolean;
  /** Of Office itself; it tells nothing of its looks unless given, as Excel on the web. */
  readonly thema?: Officekleuren;
  /** Requirement sets with the version that is reported. */
  readonly sets?: Readonly<Record<string, string>>;
}

/** As Excel gives them: whole numbers, under the names that the client passes on. */
export interface Officekleuren {
  readonly bodyForegroundColor: number;
  readonly bodyBackgroundColor: number;
  readonly controlForegroundColor: number;
  readonly controlBackgroundColor: number;
}

/** The npm client has nothing newer, whatever Excel reports. */
const SETS = { ExcelApi: '1.15' };

const EXCEL = 1;
const ALLEEN_LEZEN = 1;
const TAAKVENSTER = 2;
const NORMAAL_GEOPEND = 1;
const GELUKT = 0;

type Afloop = (code: number, uitkomst?: unknown) => void;

/**
 * What `office.js` looks for as `window.external` in desktop Excel, so that it loads its Excel part and calls `Office.onReady`.
 * The workbook itself goes over the bridge of a Client. Nothing is logged or sent.
 */
export function officevenster({
  taal = 'nl-NL',
  alleenLezen = false,
  thema,
  sets = SETS,
}: Officeinstelling = {}): object {
  const context = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'sluitend',
    GetSolutionToken: () => '',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetHostFullVersion: () => '16.0.0.0',
    GetAppUILocale: () => taal,
    GetAppDataLocale: () => taal,
    GetDocUrl: () => '',
    GetAppCapabilities: () => (alleenLezen ? ALLEEN_LEZEN : 0),
    GetActivationMode: () => NORMAAL_GEOPEND,
    GetControlIntegrationLevel: () => 0,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetOfficeThemeInfo: () => JSON.stringify(thema ?? {}),
    GetInitialDisplayMode: () => TAAKVENSTER,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetCorrelationId: () => '',
  };
  const meldGelukt = (...argumenten: unknown[]): void => {
    const afloop = argumenten.at(-1);
    if (typeof afloop === 'function') (afloop as Afloop)(GELUKT);
  };
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${taal}$$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: meldGelukt,
    RegisterEvent: meldGelukt,
    UnregisterEvent: meldGelukt,
  };
}
