import { Excelfout } from './excelfout';

/** What kind of thing went wrong, as far as it matters for what to do about it. */
export type Foutsoort =
  | 'celbewerking'
  | 'kan-nu-niet'
  | 'te-groot'
  | 'tijdelijk'
  | 'onduidelijk'
  | 'rekent'
  | 'geen-antwoord'
  | 'gestopt'
  | 'rechten'
  | 'verdwenen'
  | 'andere-werkmap'
  | 'samengevoegd'
  | 'filter'
  | 'draaitabel'
  | 'bestaat-al'
  | 'formule'
  | 'ontbreekt'
  | 'herstart'
  | 'programmeerfout';

interface Uitleg {
  readonly wat: string;
  readonly doe: string;
  /** The same action may succeed when it is tried again. */
  readonly herhaalbaar: boolean;
}

const UITLEG: Readonly<Record<Foutsoort, Uitleg>> = {
  celbewerking: {
    wat: 'Er wordt nog in een cel getypt.',
    doe: 'Druk in het blad op Enter of Esc en probeer het opnieuw.',
    herhaalbaar: true,
  },
  'kan-nu-niet': {
    wat: 'Excel kan dit nu niet, meestal omdat er nog in een cel wordt getypt.',
    doe: 'Druk in het blad op Enter of Esc en probeer het opnieuw.',
    herhaalbaar: true,
  },
  'te-groot': {
    wat: 'De werkmap is te groot voor wat Excel in één keer doorgeeft, ook in kleine delen.',
    doe: 'Verwijder wat niet nodig is, of splits de werkmap.',
    herhaalbaar: false,
  },
  tijdelijk: {
    wat: 'Excel is even niet bereikbaar.',
    doe: 'Wacht een ogenblik en probeer het opnieuw.',
    herhaalbaar: true,
  },
  onduidelijk: {
    wat: 'Excel gaf een fout zonder uitleg.',
    doe: 'Probeer het opnieuw. Blijft het misgaan, sla de werkmap dan op en open haar opnieuw.',
    herhaalbaar: true,
  },
  rekent: {
    wat: 'Excel brak de opdracht af, meestal omdat de werkmap nog rekent.',
    doe: 'Wacht tot Excel klaar is met rekenen en probeer het opnieuw.',
    herhaalbaar: true,
  },
  'geen-antwoord': {
    wat: 'Excel antwoordt niet.',
    doe: 'Wacht tot Excel weer reageert en controleer de werkmap opnieuw.',
    herhaalbaar: true,
  },
  gestopt: { wat: 'Het lezen is gestopt.', doe: 'Start de controle opnieuw wanneer u wilt.', herhaalbaar: true },
  rechten: {
    wat: 'Excel staat dit niet toe: de werkmap of het blad is beveiligd of alleen-lezen.',
    doe: 'Hef de beveiliging op of vraag om rechten. Moet er nog een vertrouwelijkheidslabel worden gekozen, doe dat eerst.',
    herhaalbaar: false,
  },
  verdwenen: {
    wat: 'Een blad of cel is intussen verwijderd of hernoemd.',
    doe: 'Controleer de werkmap opnieuw.',
    herhaalbaar: true,
  },
  'andere-werkmap': {
    wat: 'Een andere werkmap of een ander soort blad is actief.',
    doe: 'Ga terug naar deze werkmap, klik op een cel en probeer het opnieuw.',
    herhaalbaar: true,
  },
  samengevoegd: {
    wat: 'Dit kan niet in samengevoegde cellen.',
    doe: 'Hef de samenvoeging op en probeer het opnieuw.',
    herhaalbaar: false,
  },
  filter: {
    wat: 'Dit kan niet terwijl het blad gefilterd is.',
    doe: 'Zet het filter uit en probeer het opnieuw.',
    herhaalbaar: false,
  },
  draaitabel: { wat: 'Dit kan niet in een draaitabel.', doe: 'Kies een cel buiten de draaitabel.', herhaalbaar: false },
  'bestaat-al': {
    wat: 'Een blad of tabel met die naam bestaat al.',
    doe: 'Probeer het opnieuw; lukt dat niet, geef het andere blad een andere naam.',
    herhaalbaar: true,
  },
  formule: {
    wat: 'De formule is te lang of past niet op deze plaats.',
    doe: 'Maak op die plaats ruimte of vul de cel zelf.',
    herhaalbaar: false,
  },
  ontbreekt: {
    wat: 'Deze versie van Excel kan dit niet.',
    doe: 'Werk Excel bij of gebruik Excel op het web.',
    herhaalbaar: false,
  },
  herstart: {
    wat: 'Excel heeft een nieuwe versie van Sluitend klaarstaan.',
    doe: 'Start Excel opnieuw.',
    herhaalbaar: false,
  },
  programmeerfout: {
    wat: 'Sluitend deed iets wat Excel niet verwacht; dat is een fout in Sluitend.',
    doe: 'Meld dit aan de beheerder, met wat u deed.',
    herhaalbaar: false,
  },
};

/** Codes of the Excel API, and of the common API (numbers). */
const SOORT_BIJ_CODE = new Map(
  Object.entries({
    celbewerking: ['InvalidOperationInCellEditMode'],
    'kan-nu-niet': ['InvalidOperation'],
    'te-groot': [
      'RequestPayloadSizeLimitExceeded',
      'ResponsePayloadSizeLimitExceeded',
      'RangeExceedsLimit',
      'OperationCellsExceedLimit',
      'MemoryLimitReached',
      'RangeImageExceedsLimit',
    ],
    tijdelijk: ['ActivityLimitReached', 'ServiceNotAvailable', 'ConnectionFailure', 'Conflict', '5001'],
    onduidelijk: ['GeneralException', '5006', '5012'],
    rekent: ['RequestAborted'],
    rechten: ['AccessDenied', 'BadPassword', 'Unauthenticated', '5002', '5009'],
    verdwenen: [
      'ItemNotFound',
      'InvalidReference',
      'InvalidBinding',
      'InvalidObjectPath',
      'InsertDeleteConflict',
      '4002',
    ],
    'andere-werkmap': ['InvalidSelection', 'InactiveWorkbook', 'UnsupportedSheet'],
    samengevoegd: ['MergedRangeConflict'],
    filter: ['FilteredRangeConflict'],
    draaitabel: ['PivotTableRangeConflict'],
    'bestaat-al': ['ItemAlreadyExists'],
    formule: ['FormulaLengthExceedsLimit', 'DirtySupportingFormula', 'NonBlankCellOffSheet'],
    ontbreekt: [
      'ApiNotFound',
      'ApiNotAvailable',
      'NotImplemented',
      'UnsupportedFeature',
      'UnsupportedOperation',
      'UndoNotSupported',
    ],
    herstart: ['HostRestartNeeded'],
    programmeerfout: [
      'InvalidArgument',
      'InvalidRequest',
      'InvalidRequestContext',
      'PropertyNotLoaded',
      'ValueNotLoaded',
      'RunMustReturnPromise',
      'InvalidRibbonDefinition',
    ],
  } satisfies Partial<Record<Foutsoort, readonly string[]>>).flatMap(([soort, codes]) =>
    codes.map((code) => [code, soort as Foutsoort] as const),
  ),
);

/** What it means for the workbook when nothing but reading was tried. */
export const ONGEWIJZIGD = 'De werkmap is niet veranderd.';

/** Something that Excel does not report itself, such as no answer at all. Only for within a batch: `excelfoutVan` words it. */
export class Storing extends Error {
  constructor(readonly code: Foutsoort) {
    super(code);
  }
}

/**
 * Whatever was thrown while talking to Excel, as an Excelfout: what happened, what it means for the workbook (`gevolg`),
 * what to do. An Excelfout stays as it is.
 */
export function excelfoutVan(fout: unknown, gevolg: string): Excelfout {
  if (fout instanceof Excelfout) return fout;
  const code = codeVan(fout);
  const { wat, doe, herhaalbaar } = UITLEG[soortBij(code)];
  return new Excelfout(`${wat} ${gevolg} ${doe}`, code, herhaalbaar, fout);
}

export function soortVan({ code }: Excelfout): Foutsoort {
  return soortBij(code);
}

/** A code that we do not know says as little as none; without a code it did not come from Excel. */
function soortBij(code: string | null): Foutsoort {
  if (code === null) return 'programmeerfout';
  return SOORT_BIJ_CODE.get(code) ?? (code in UITLEG ? (code as Foutsoort) : 'onduidelijk');
}

function codeVan(fout: unknown): string | null {
  const code = typeof fout === 'object' && fout !== null && 'code' in fout ? fout.code : null;
  return typeof code === 'string' || typeof code === 'number' ? String(code) : null;
}
