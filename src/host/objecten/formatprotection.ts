import { HostObject } from '../hostobject';

/** Every cell is locked, as in a workbook where nobody unlocked one; protection of the sheet decides. */
export class FormatProtection extends HostObject {
  get Locked(): boolean {
    return true;
  }
}
