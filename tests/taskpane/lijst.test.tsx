/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Lijst } from '../../src/taskpane/Lijst';
import './browser';

test('een lange lijst komt in delen van vijftig', async () => {
  const getallen = Array.from({ length: 120 }, (_, i) => i);
  render(<Lijst van={getallen} sleutel={String} toon={String} />);
  const aantal = () => screen.getAllByRole('listitem').length;
  expect(aantal()).toBe(50);
  await userEvent.click(screen.getByRole('button', { name: 'Meer tonen (nog 70)' }));
  expect(aantal()).toBe(100);
  await userEvent.click(screen.getByRole('button', { name: 'Meer tonen (nog 20)' }));
  expect(aantal()).toBe(120);
  expect(screen.queryByRole('button')).toBeNull();
});
