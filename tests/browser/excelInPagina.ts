import { ExcelHost } from '../../src/host/excelhost';
import { leesWerkmap } from '../../src/host/leesWerkmap';
import { officevenster } from '../../src/host/officevenster';

declare global {
  interface Window {
    /** What the test wants: the bytes of an .xlsx file in base64, and the language of Excel. */
    __excel: { readonly werkmap: string; readonly taal: string };
    __host: ExcelHost;
  }
}

/* Runs in the page before anything else: gives it an emulated desktop Excel to start in. */
const { werkmap, taal } = window.__excel;
const bytes = Uint8Array.from(atob(werkmap), (teken) => teken.charCodeAt(0));
window.__host = new ExcelHost(leesWerkmap(bytes));
globalThis._richApiNativeBridge = window.__host.eerste.brug;
Object.defineProperty(window, 'external', { configurable: true, writable: true, value: officevenster({ taal }) });
