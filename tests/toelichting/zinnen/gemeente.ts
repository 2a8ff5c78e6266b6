/**
 * The jaarrekening 2025 of Zandwolde, a municipality that does not exist: drawn sheets for `bladen()`. Every figure is right.
 * Four programma's (one of them x € 1.000), a baten-lasten table with V/N, a table per regeling, reserves and a
 * totaaloverzicht.
 */
export const gemeente: Record<string, string> = {
  Totaaloverzicht: `
Jaarrekening 2025 gemeente Zandwolde
Lasten per programma (in euro's)
Programma | Primitieve begroting 2025 | Begroting na wijziging 2025 | Realisatie 2025 | Saldo | Toelichting
Sport en gezondheid | 1.436.900 | 1.498.650 | 1.488.365 | 10.285 | Zie het programma.
Duurzaamheid en wonen | 992.500 | 1.298.700 | 968.810 | 329.890 | Zie het programma.
Jeugd en onderwijs | 4.194.000 | 4.313.000 | 4.433.920 | -120.920 | Zie het programma.
Bestuur en ondersteuning | 6.401.600 | 6.601.840 | 6.648.930 | -47.090 |
Totaal | 13.025.000 | 13.712.190 | 13.540.025 | 172.165 |
`,
  'Sport en gezondheid': `
Sport en gezondheid 2025
Post | Dekking | Primitieve begroting 2025 | Begroting na wijziging 2025 | Realisatie 2025 | Saldo | Toelichting
Combinatiefunctionarissen | Brede SPUK GALA | 212.000 | 236.500 | 221.340 | 15.160 | Werving duurde langer.
Onderhoud sporthallen | SPUK Sport | 148.000 | 148.000 | 139.275 | 8.725 |
Renovatie kunstgrasvelden | SPUK Sport | 96.400 | 121.400 | 117.860 | 3.540 |
Sportstimulering ouderen | Brede SPUK GALA | 38.500 | 38.500 | 44.120 | -5.620 |
Zwembad De Welle | Algemene middelen | 684.000 | 702.500 | 739.415 | -36.915 | Hogere energieprijzen.
Leefstijlinterventies | Brede SPUK GALA | 61.000 | 54.750 | 29.480 | 25.270 |
Buurtsportvelden | Algemene middelen | 45.000 | 45.000 | 45.000 | 0 |
Subsidies sportverenigingen | Algemene middelen | 112.000 | 112.000 | 108.615 | 3.385 | Geen bijzonderheden.
Onafhankelijke cliëntondersteuning | SPUK cliëntondersteuning | 40.000 | 40.000 | 43.260 | -3.260 |
Totaal | | 1.436.900 | 1.498.650 | 1.488.365 | 10.285 |
`,
  'Duurzaamheid en wonen': `
Duurzaamheid en wonen 2025
Post | Dekking | Primitieve begroting 2025 | Begroting na wijziging 2025 | Realisatie 2025 | Saldo | Toelichting
Isolatieaanpak koopwoningen | SPUK Lokale Aanpak Isolatie | 410.000 | 586.000 | 342.715 | 243.285 | De aanvragen kwamen later op gang.
Energiecoaches | SPUK Lokale Aanpak Isolatie | 74.000 | 74.000 | 81.930 | -7.930 |
Wijkuitvoeringsplan Noord | SPUK lokale warmtetransitie | 0 | 125.000 | 68.450 | 56.550 |
Woonvisie en volkshuisvesting | Algemene middelen | 88.000 | 93.200 | 90.060 | 3.140 | Geen bijzonderheden.
Groene schoolpleinen | Provincie Overijssel | 60.000 | 60.000 | 37.850 | 22.150 |
Biodiversiteit buitengebied | Provincie Overijssel | 42.500 | 42.500 | 46.325 | -3.825 |
Rioolbeheer | Egalisatiereserve riolering | 318.000 | 318.000 | 301.480 | 16.520 | Minder storingen.
Totaal | | 992.500 | 1.298.700 | 968.810 | 329.890 |
`,
  'Jeugd en onderwijs': `
Jeugd en onderwijs 2025
Product | Bekostiging | Primitieve begroting | Wijzigingen | Begroting na wijziging | Realisatie 2025 | Verschil | Opmerkingen
Jeugd
Jeugdhulp met verblijf | Algemene middelen | 1.860.000 | 140.000 | 2.000.000 | 2.187.640 | -187.640 | Zwaardere trajecten.
Lokale jeugdteams | Algemene middelen | 745.000 | 0 | 745.000 | 698.215 | 46.785 | Vacatures.
Kansrijke start | Brede SPUK GALA | 52.000 | 8.000 | 60.000 | 51.300 | 8.700 |
Subtotaal Jeugd | | 2.657.000 | 148.000 | 2.805.000 | 2.937.155 | -132.155 |
Onderwijs
Leerlingenvervoer | Algemene middelen | 534.000 | 36.000 | 570.000 | 603.275 | -33.275 | Hogere tarieven.
Onderwijshuisvesting | Algemene middelen | 920.000 | -65.000 | 855.000 | 810.490 | 44.510 |
Volwasseneneducatie | Algemene middelen | 83.000 | 0 | 83.000 | 83.000 | 0 |
Subtotaal Onderwijs | | 1.537.000 | -29.000 | 1.508.000 | 1.496.765 | 11.235 |
Totaal | | 4.194.000 | 119.000 | 4.313.000 | 4.433.920 | -120.920 |
`,
  'Bestuur en ondersteuning': `
Bestuur en ondersteuning 2025 (x € 1.000)
Onderdeel | Dekking | Primitieve begroting 2025 | Begroting na wijziging 2025 | Rekening 2025 | Verschil | Toelichting
Raad en griffie | Algemene middelen | 486 | 492 | 501 | -9 |
College | Algemene middelen | 1.124 | 1.118 | 1.096 | 22 | Geen bijzonderheden.
Huisvesting | Algemene middelen | 935 | 958 | 1.013 | -55 | Onderhoud gemeentehuis.
ICT | Algemene middelen | 1.642 | 1.730 | 1.688 | 42 |
Personeel en organisatie | Algemene middelen | 2.215 | 2.304 | 2.351 | -47 |
Totaal | | 6.402 | 6.602 | 6.649 | -47 |
`,
  Afval: `
Afval 2025, gesloten systeem (x € 1.000)
Omschrijving | Primitieve begroting | Begroting na wijziging | Realisatie | Afwijking | V/N | Toelichting
Lasten
Inzameling | 1.284 | 1.310 | 1.342 | 32 | N |
Verwerking restafval | 967 | 967 | 921 | 46 | V | Minder restafval.
Milieustraat | 388 | 402 | 402 | 0 | - |
Totaal lasten | 2.639 | 2.679 | 2.665 | 14 | V |
Baten
Afvalstoffenheffing | 2.310 | 2.310 | 2.327 | 17 | V | Areaal groeide.
Opbrengst oud papier en textiel | 198 | 198 | 161 | 37 | N |
Vergoeding verpakkingen | 131 | 171 | 168 | 3 | N |
Totaal baten | 2.639 | 2.679 | 2.656 | 23 | N |
`,
  Regelingen: `
Afrekening per regeling 2025
Regeling | Baten | Lasten | Saldo | Terugbetaling | Overheveling naar 2026 | Naar reserve | Toelichting
Brede SPUK GALA | 398.000 | 346.240 | 51.760 | 0 | 51.760 | 0 | Loopt door in 2026.
SPUK Sport | 269.400 | 257.135 | 12.265 | 12.265 | 0 | 0 | Jaarlijkse regeling.
SPUK Lokale Aanpak Isolatie | 660.000 | 424.645 | 235.355 | 0 | 235.355 | 0 |
Egalisatiereserve riolering | 318.000 | 301.480 | 16.520 | 0 | 0 | 16.520 |
Totaal | 1.645.400 | 1.329.500 | 315.900 | 12.265 | 287.115 | 16.520 |
`,
  Reserves: `
Reserves 2025
Reserve | Stand 1 januari 2025 | Toevoeging | Onttrekking | Stand 31 december 2025 | Toelichting
Algemene reserve | 8.412.000 | 350.000 | 620.000 | 8.142.000 | Conform raadsbesluit.
Reserve sociaal domein | 1.950.000 | 0 | 275.000 | 1.675.000 |
Reserve duurzaamheid | 640.000 | 80.000 | 115.000 | 605.000 |
Totaal | 11.002.000 | 430.000 | 1.010.000 | 10.422.000 |
`,
};
