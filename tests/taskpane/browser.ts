import '@testing-library/jest-dom';
import { DecompressionStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/react';

/* A tab that is opened for the first time is loaded first. */
configure({ asyncUtilTimeout: 10_000 });

/* What the components ask of a browser and jsdom does not have. */

class StilleWaarnemer {
  observe() {}
  unobserve() {}
  disconnect() {}
}

Object.assign(globalThis, { ResizeObserver: StilleWaarnemer, DecompressionStream, TextDecoder, TextEncoder });

Object.assign(window, {
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

function lees(blob: Blob, hoe: 'readAsText' | 'readAsArrayBuffer'): Promise<unknown> {
  return new Promise((klaar, mislukt) => {
    const lezer = new FileReader();
    lezer.onload = () => klaar(lezer.result);
    lezer.onerror = () => mislukt(lezer.error ?? new Error('unreadable'));
    lezer[hoe](blob);
  });
}

Object.assign(Blob.prototype, {
  text(this: Blob) {
    return lees(this, 'readAsText');
  },
  arrayBuffer(this: Blob) {
    return lees(this, 'readAsArrayBuffer');
  },
});
