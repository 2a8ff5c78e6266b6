import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Werkmap } from '../../src/host/werkmap';
import { laadWerkmap } from '../../src/taskpane/laadWerkmap';
import { Omgevingprovider } from '../../src/taskpane/omgeving';
import { type Tabnaam, Taakvenster, type Toelichtingdoel } from '../../src/taskpane/Taakvenster';
import { Taalprovider } from '../../src/taskpane/Taalprovider';
import type { Taal } from '../../src/taskpane/teksten';
import { type Rijen, startExcel } from '../host/startExcel';
import './browser';

/** Saturday 9 March 2031, a quarter past two. */
const NU = new Date(2031, 2, 9, 14, 15);

interface Keuzes {
  readonly tab?: Tabnaam;
  readonly taal?: Taal;
  /** The row that the pane opens at, as from the menu of a cell. */
  readonly doel?: Toelichtingdoel;
  /** How Excel refuses the first requests, which are to follow changes. */
  readonly storing?: string;
}

/** Opens the pane beside an emulated Excel with these sheets, through the adapter and the Office.js client that ship. */
export function openVenster(
  bladen: Werkmap | Readonly<Record<string, Rijen>>,
  { tab = 'controle', taal = 'nl', doel, storing }: Keuzes = {},
) {
  const excel = startExcel(bladen);
  if (storing !== undefined) excel.host.fout.volgende(storing, { keer: 5 });
  const gebruiker = userEvent.setup();
  const omgeving = { werkmap: laadWerkmap(), officethema: () => undefined, nu: () => NU };
  const venster = render(
    <Omgevingprovider value={omgeving}>
      <Taalprovider exceltaal={taal}>
        <Taakvenster beginTab={tab} beginDoel={doel ?? null} />
      </Taalprovider>
    </Omgevingprovider>,
  );
  return { ...excel, ...venster, gebruiker };
}

export async function controleer(gebruiker: ReturnType<typeof openVenster>['gebruiker']): Promise<void> {
  await gebruiker.click(screen.getByRole('button', { name: /^(controleer deze werkmap|opnieuw controleren)$/i }));
  await screen.findByText(/^Gecontroleerd om/);
}
