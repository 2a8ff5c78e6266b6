import { schrijfWerkmap } from './schrijfWerkmap';
import { twentseKoers } from './twentseKoers';

/** Name and bytes of every file in assets/voorbeelden. */
export function voorbeeldwerkboeken(): ReadonlyMap<string, Buffer> {
  return new Map([
    ['twentse-koers-2024.xlsx', schrijfWerkmap('Twentse Koers 2024', twentseKoers('gedrukt'))],
    ['twentse-koers-2024-formules.xlsx', schrijfWerkmap('Twentse Koers 2024, met formules', twentseKoers('formules'))],
    ['twentse-koers-2024-sluitend.xlsx', schrijfWerkmap('Twentse Koers 2024, sluitend', twentseKoers('sluitend'))],
  ]);
}
