import '@testing-library/jest-dom';

/* What the components ask of a browser and jsdom does not have. */

class StilleWaarnemer {
  observe() {}
  unobserve() {}
  disconnect() {}
}

Object.assign(globalThis, { ResizeObserver: StilleWaarnemer });

Object.assign(window, {
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});
