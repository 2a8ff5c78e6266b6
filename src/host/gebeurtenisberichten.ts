import { blokadres, doorsnede, HEEL_BLAD } from './adres';
import { alsApiWaarde, soortVan } from './cel';
import type { Blok } from './adres';
import type { Celdetail, Gebeurtenis } from './gebeurtenis';
import type { Werkblad } from './werkblad';

interface Herkomst {
  readonly source: string;
  readonly triggerSource: string;
}

interface Melding {
  /** The client's number of the event. */
  readonly soort: number;
  readonly doel: string;
  /** Made only for who registered. */
  readonly inhoud: () => object;
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
      const inhoud = (): object => ({
        changeType: 'RangeEdited',
        worksheetId: blad.id,
        address: blokadres(blok),
        referenceId: onthoud(blad, blok),
        shiftDirection: 'None',
        ...herkomst,
        ...celdetail(detail()),
      });
      const tabellen = blad.tabellen.filter((tabel) => doorsnede(tabel.blok, blok));
      return [
        { soort: 10, doel: blad.id, inhoud },
        ...tabellen.map((tabel) => ({
          soort: 101,
          doel: tabel.id,
          inhoud: () => ({ ...inhoud(), tableId: tabel.id }),
        })),
      ];
    }
    case 'rijenVerschoven': {
      const { blad, vanaf, aantal } = gebeurtenis;
      const blok = { ...HEEL_BLAD, rij: vanaf, rijen: Math.abs(aantal) };
      const inhoud = (): object => ({
        changeType: aantal > 0 ? 'RowInserted' : 'RowDeleted',
        worksheetId: blad.id,
        address: blokadres(blok),
        referenceId: onthoud(blad, blok),
        shiftDirection: aantal > 0 ? 'ShiftCellDown' : 'ShiftCellUp',
        ...herkomst,
      });
      return [{ soort: 10, doel: blad.id, inhoud }];
    }
    case 'formaat':
    case 'rijVerborgen': {
      const { soort, blad, blok } = gebeurtenis;
      const inhoud = (): object => ({
        worksheetId: blad.id,
        address: blokadres(blok),
        referenceId: onthoud(blad, blok),
        ...herkomst,
      });
      return [{ soort: soort === 'formaat' ? 18 : 22, doel: blad.id, inhoud }];
    }
    case 'bladErbij':
    case 'bladWeg': {
      const { soort, blad } = gebeurtenis;
      const inhoud = (): object => ({ worksheetId: blad.id, ...herkomst });
      return [{ soort: soort === 'bladErbij' ? 13 : 15, doel: blad.id, inhoud }];
    }
    case 'hernoemd': {
      const { blad, voor, na } = gebeurtenis;
      const inhoud = (): object => ({ worksheetId: blad.id, nameBefore: voor, nameAfter: na, ...herkomst });
      return [{ soort: 25, doel: blad.id, inhoud }];
    }
    case 'zichtbaarheid': {
      const { blad, voor, na } = gebeurtenis;
      const inhoud = (): object => ({ worksheetId: blad.id, visibilityBefore: voor, visibilityAfter: na, ...herkomst });
      return [{ soort: 26, doel: blad.id, inhoud }];
    }
    case 'beveiliging': {
      const { blad, beveiligd } = gebeurtenis;
      const inhoud = (): object => ({ worksheetId: blad.id, isProtected: beveiligd, ...herkomst });
      return [{ soort: 24, doel: blad.id, inhoud }];
    }
    case 'tabelErbij':
    case 'tabelWeg': {
      const { soort, tabel } = gebeurtenis;
      const { id, naam, blad } = tabel;
      const inhoud = (): object => ({ tableId: id, tableName: naam, worksheetId: blad.id, ...herkomst });
      return [{ soort: soort === 'tabelErbij' ? 102 : 103, doel: id, inhoud }];
    }
  }
}

function celdetail(detail: Celdetail | null): object {
  if (!detail) return {};
  return {
    valueBefore: alsApiWaarde(detail.voor),
    valueAfter: alsApiWaarde(detail.na),
    valueTypeBefore: soortVan(detail.voor),
    valueTypeAfter: soortVan(detail.na),
  };
}
