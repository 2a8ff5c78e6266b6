/** How long starting may take before the user hears what may be wrong, in milliseconds. */
const GEDULD = 10_000;

const ADVIES =
  'Sluitend start niet. Waarschijnlijk houdt het netwerk appsforoffice.microsoft.com tegen, waar Excel de verbinding met invoegtoepassingen vandaan haalt. ' +
  'Aan de werkmap is niets veranderd. Controleer de internetverbinding en probeer het opnieuw; blijft dit zo, vraag dan uw beheerder dit adres toe te staan.';

/**
 * Watches the start of the pane, and loads before everything that may be held up: after ten seconds, or as soon as a script
 * cannot be loaded, it says so. The pane takes its place when it starts.
 */
export function opstartwacht(venster: Window): void {
  const { document, location } = venster;
  const adviseer = () => {
    const [stand, advies, opnieuw] = ['stand', 'advies', 'opnieuw'].map((deel) =>
      document.getElementById(`opstart-${deel}`),
    );
    if (!stand || !advies || !opnieuw) return;
    stand.hidden = true;
    advies.textContent = ADVIES;
    opnieuw.hidden = false;
    opnieuw.onclick = () => location.reload();
  };
  const laadfout = ({ target }: Event) => {
    if (target instanceof HTMLScriptElement) adviseer();
  };
  venster.setTimeout(adviseer, GEDULD);
  venster.addEventListener('error', laadfout, { capture: true });
}
