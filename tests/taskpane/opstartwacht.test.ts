/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import '@testing-library/jest-dom';
import { screen } from '@testing-library/dom';
import { opstartwacht } from '../../src/taskpane/opstartwacht';

const PAGINA = readFileSync(path.join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');

beforeEach(() => {
  jest.useFakeTimers();
  document.body.innerHTML = new DOMParser().parseFromString(PAGINA, 'text/html').body.innerHTML;
  opstartwacht(window);
});

afterEach(() => jest.useRealTimers());

test('tot tien seconden staat er dat Sluitend start, en geen advies', () => {
  jest.advanceTimersByTime(9_999);
  expect(screen.getByRole('status')).toHaveTextContent('Sluitend start');
  expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  expect(screen.queryByRole('button')).toBeNull();
});

test('na tien seconden: wat er is, wat het betekent en wat te doen', () => {
  jest.advanceTimersByTime(10_000);
  expect(screen.getByRole('alert')).toHaveTextContent(/appsforoffice\.microsoft\.com.*niets veranderd.*beheerder/);
  expect(screen.getByRole('button', { name: 'Opnieuw proberen' })).toBeVisible();
});

test('een script dat niet laadt, wordt meteen gemeld', () => {
  const script = document.body.appendChild(document.createElement('script'));
  script.dispatchEvent(new Event('error'));
  expect(screen.getByRole('alert')).toHaveTextContent('appsforoffice.microsoft.com');
});

test('als het venster er is, gebeurt er niets meer', () => {
  document.getElementById('venster')!.textContent = 'Het venster';
  jest.advanceTimersByTime(60_000);
  expect(document.body).toHaveTextContent(/^Het venster$/);
});
