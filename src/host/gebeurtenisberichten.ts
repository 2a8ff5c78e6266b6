import { blokadres } from './adres';
import { alsApiWaarde, soortVan } from './cel';
import type { Blok } from './adres';
import type { Gebeurtenis } from './gebeurtenis';
import type { Werkblad } from './werkblad';

interface Herkomst {
  readonly source: string;
  readonly triggerSource: string;
}

interface Melding {
  /** The client's number of the event. */
  readonly soort: number;
  readonly doel: string;
  readonly inhoud: object;
}

/** The numbers of the events of a sheet, by the name in `_Register…Event`. */
export const BLADGEBEURTENISSEN: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  SelectionChanged: 14,
  FormatChanged: 18,
  RowHiddenChanged: 22,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
};

export const BLADENGEBEURTENISSEN: Readonly<Record<string, number>> = { ...BLADGEBEURTENISSEN, Added: 13, Deleted: 15 };

export const TABELGEBEURTENISSEN: Readonly<Record<string, number>> = { DataChanged: 101 };
export const TABELLENGEBEURTENISSEN: Readonly<Record<string, number>> = { DataChanged: 101, Added: 102, Deleted: 103 };

/** What the client expects to hear of something that happened. `onthoud` keeps a block for `event.getRange()`. */
export function gebeurtenisberichten(
  gebeurtenis: Gebeurtenis,
  herkomst: Herkomst,
  onthoud: (blad: Werkblad, blok: Blok) => string,
): Melding[] {
  switch (gebeurtenis.soort) {
    case 'cellen': {
      const { blad, blok, detail } = gebeurtenis;
      const inhoud = {
        changeType: 'RangeEdited',
        worksheetId: blad.id,
        address: blokadres(blok),
        referenceId: onthoud(blad, blok),
        shiftDirection: 'None',
        ...herkomst,
        ...(detail && {
          valueBefore: alsApiWaarde(detail.voor),
          valueAfter: alsApiWaarde(detail.na),
          valueTypeBefore: soortVan(detail.voor),
          valueTypeAfter: soortVan(detail.na),
        }),
      };
      return [{ soort: 10, doel: blad.id, inhoud }];
    }
    case 'formaat':
    case 'rijVerborgen': {
      const { blad, blok } = gebeurtenis;
      const inhoud = { worksheetId: blad.id, address: blokadres(blok), referenceId: onthoud(blad, blok), ...herkomst };
      return [{ soort: gebeurtenis.soort === 'formaat' ? 18 : 22, doel: blad.id, inhoud }];
    }
    case 'bladErbij':
    case 'bladWeg': {
      const { id } = gebeurtenis.blad;
      return [
        { soort: gebeurtenis.soort === 'bladErbij' ? 13 : 15, doel: id, inhoud: { worksheetId: id, ...herkomst } },
      ];
    }
    case 'hernoemd': {
      const { blad, voor, na } = gebeurtenis;
      const inhoud = { worksheetId: blad.id, nameBefore: voor, nameAfter: na, ...herkomst };
      return [{ soort: 25, doel: blad.id, inhoud }];
    }
    case 'zichtbaarheid': {
      const { blad, voor, na } = gebeurtenis;
      const inhoud = { worksheetId: blad.id, visibilityBefore: voor, visibilityAfter: na, ...herkomst };
      return [{ soort: 26, doel: blad.id, inhoud }];
    }
    case 'beveiliging': {
      const { blad, beveiligd } = gebeurtenis;
      return [{ soort: 24, doel: blad.id, inhoud: { worksheetId: blad.id, isProtected: beveiligd, ...herkomst } }];
    }
    case 'tabelErbij':
    case 'tabelWeg': {
      const { id, naam, blad } = gebeurtenis.tabel;
      const inhoud = { tableId: id, tableName: naam, worksheetId: blad.id, ...herkomst };
      return [{ soort: gebeurtenis.soort === 'tabelErbij' ? 102 : 103, doel: id, inhoud }];
    }
  }
}
