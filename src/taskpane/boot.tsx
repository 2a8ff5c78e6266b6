import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { laadWerkmap } from './laadWerkmap';
import { type Omgeving, Omgevingprovider } from './omgeving';
import { Taakvenster, tabVan } from './Taakvenster';
import { Taalprovider } from './Taalprovider';
import { taalVan, woordenIn } from './teksten';
import './taskpane.css';

const omgeving: Omgeving = {
  werkmap: laadWerkmap(),
  officethema: () => Office.context.officeTheme,
  nu: () => new Date(),
};

/** Starts the pane once Office is there. Until then the page shows its own text, and `opstartwacht` tells when that takes too long. */
async function start(venster: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  const taal = taalVan(Office.context.displayLanguage);
  document.documentElement.lang = taal;
  const wortel = createRoot(venster);
  if (host !== Office.HostType.Excel) {
    wortel.render(
      <main id="opstart">
        <p role="alert">{woordenIn(taal).nietInExcel}</p>
      </main>,
    );
    return;
  }
  const vraag = new URLSearchParams(location.search);
  const beginTab = tabVan(vraag.get('tab'));
  const beginDoel = vraag.get('bij') === 'selectie' ? { cel: null } : null;
  wortel.render(
    <StrictMode>
      <Omgevingprovider value={omgeving}>
        <Taalprovider exceltaal={taal}>
          <Taakvenster beginTab={beginTab} beginDoel={beginDoel} />
        </Taalprovider>
      </Omgevingprovider>
    </StrictMode>,
  );
}

const venster = document.getElementById('venster');
if (venster !== null && typeof Office !== 'undefined') void start(venster);
