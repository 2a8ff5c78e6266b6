import { HostObject } from '../hostobject';
import { FormatProtection } from './formatprotection';

export class RangeFormat extends HostObject {
  get Protection(): FormatProtection {
    return new FormatProtection(this.client);
  }
}
