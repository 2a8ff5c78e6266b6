/** Why a file cannot be read as a workbook: what it is, what that means, what to do. */
const MELDINGEN = {
  leeg: 'Het bestand is leeg, dus er is niets gecontroleerd. Sla de werkmap opnieuw op in Excel of vraag haar opnieuw op.',
  'geen-bestand':
    'Dit is geen gewoon bestand maar een apparaat of doorgeefluik, dus er is niets gelezen. Noem het bestand zelf.',
  'te-groot': 'Het bestand is groter dan 500 MB en is niet gelezen. Verdeel de werkmap over meer bestanden.',
  'geen-werkmap':
    'Dit is geen Excel-werkmap, dus er is niets gecontroleerd. Opent het wel in Excel, sla het daar dan op als .xlsx.',
  'geen-werkmap-in-zip':
    'Dit bestand bevat geen Excel-werkmap, dus er is niets gecontroleerd. Pak een zip eerst uit; geef een bestand van het type .xlsx of .xlsm op.',
  xls: 'Dit is een oud Excel-bestand (.xls), dat Sluitend niet leest. Open het in Excel en sla het op als .xlsx.',
  xlsb: 'Dit is een binaire werkmap (.xlsb), die Sluitend niet leest. Open haar in Excel en sla haar op als .xlsx.',
  ods: 'Dit is een OpenDocument-werkblad (.ods), dat Sluitend niet leest. Open het en sla het op als .xlsx.',
  versleuteld:
    'De werkmap is beveiligd met een wachtwoord en kan niet worden gelezen. Haal in Excel de versleuteling weg (Bestand, Info, Werkmap beveiligen) en probeer het opnieuw.',
  zip64:
    'Dit bestand is opgeslagen op een manier voor zeer grote bestanden (zip64), die Sluitend niet leest. Open het in Excel en sla het op als .xlsx.',
  onvolledig:
    'Het bestand is onvolledig: het einde ontbreekt, dus er is niets gecontroleerd. Kopieer of download de werkmap opnieuw.',
  beschadigd:
    'De werkmap is beschadigd en kan niet worden gelezen. Open haar in Excel, laat haar herstellen en sla haar opnieuw op als .xlsx.',
  'verdachte-omvang':
    'Het bestand is uitgepakt veel groter dan een werkmap hoort te zijn en is uit voorzorg niet geopend. Sla de werkmap opnieuw op in Excel.',
  'verdachte-inhoud':
    'Het bestand bevat een documenttype of entiteiten, die in een werkmap niet horen, en is uit voorzorg niet geopend. Sla de werkmap opnieuw op in Excel.',
  'te-veel-bladen':
    'De werkmap heeft meer dan 1.000 bladen en is niet gecontroleerd. Verdeel haar over meer bestanden.',
  'te-veel-cellen':
    'De werkmap heeft meer dan 2 miljoen gevulde cellen en is niet gecontroleerd. Verdeel haar over meer bestanden.',
} as const;

export type Leesfoutsoort = keyof typeof MELDINGEN;

/** A file that cannot be read; the message is a Dutch text for the user. */
export class Leesfout extends Error {
  override readonly name = 'Leesfout';

  constructor(
    readonly soort: Leesfoutsoort,
    options?: ErrorOptions,
  ) {
    super(MELDINGEN[soort], options);
  }
}
