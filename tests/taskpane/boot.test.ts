/** @jest-environment jsdom */
import { screen } from '@testing-library/dom';
import { startExcel } from '../host/startExcel';
import './browser';

jest.mock('../../src/taskpane/taskpane.css', () => ({}));

/** Starts the pane in a page where Office says this about itself. */
async function start(host: string | null, displayLanguage: string, zoek = ''): Promise<void> {
  startExcel({ Blad1: [] });
  history.replaceState(null, '', `/${zoek}`);
  document.body.innerHTML = '<div id="venster"><p>Sluitend start…</p></div>';
  Object.assign(globalThis, {
    Office: {
      onReady: () => Promise.resolve({ host }),
      HostType: { Excel: 'Excel' },
      context: { displayLanguage },
    },
    IS_REACT_ACT_ENVIRONMENT: false,
  });
  jest.resetModules();
  await import('../../src/taskpane/boot');
}

test('buiten Excel staat er waar Sluitend wel werkt', async () => {
  await start(null, 'nl-NL');
  expect(await screen.findByRole('alert')).toHaveTextContent(/^Sluitend werkt in Excel.*niets gewijzigd/);
  expect(document.documentElement.lang).toBe('nl');
});

test('in Excel komt het venster in plaats van de opstarttekst, in de taal van Excel en op de gevraagde tab', async () => {
  await start('Excel', 'en-US', '?tab=toelichting');
  expect(await screen.findByRole('tab', { name: 'Notes', selected: true })).toBeVisible();
  expect(document.body).not.toHaveTextContent('Sluitend start');
  expect(document.documentElement.lang).toBe('en');
});

test.each(['de-DE', 'fy-NL', 'nl-BE'])('in taal %s spreekt het venster Nederlands', async (taal) => {
  await start('Excel', taal, '?tab=onzin');
  expect(await screen.findByRole('tab', { name: 'Controle', selected: true })).toBeVisible();
});
