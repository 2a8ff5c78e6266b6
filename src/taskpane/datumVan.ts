import { isoDatum } from '../sheet/leesDatum';

/** The ISO date of a moment, on this device's calendar. */
export function datumVan(nu: Date): string {
  return isoDatum({ jaar: nu.getFullYear(), maand: nu.getMonth() + 1, dag: nu.getDate() });
}
