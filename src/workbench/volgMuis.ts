import { HEEL_BLAD, blokadres } from '../host/adres';
import { heleCel, ligtIn, selecteerBlok, selecteerCel } from './selectie';
import type { Rooster } from './rooster';
import type { Roosterinvoer } from './roosterinvoer';
import type { Plek, Selectie } from './selectie';

/** Pixels around the edge of a column header where it can be dragged. */
const RANDGREEP = 5;
const SMALST = 16;

/** What the mouse does in a sheet: selecting, stretching, pointing at cells in a formula, dragging column widths. */
export function volgMuis(rooster: Rooster, invoer: Roosterinvoer, menu: (x: number, y: number) => void): void {
  const { vlak, kolomkoppen, rijkoppen } = rooster;

  const sleep = (begin: PointerEvent, beweeg: (gebeurtenis: PointerEvent) => void): void => {
    const doel = begin.currentTarget as HTMLElement;
    const stop = (): void => {
      doel.removeEventListener('pointermove', beweeg);
      doel.removeEventListener('pointerup', stop);
      doel.removeEventListener('pointercancel', stop);
    };
    doel.setPointerCapture?.(begin.pointerId);
    doel.addEventListener('pointermove', beweeg);
    doel.addEventListener('pointerup', stop);
    doel.addEventListener('pointercancel', stop);
  };

  const selecteer = (van: Plek, naar: Plek): void => {
    const gestrekt: Selectie = { actief: van, anker: van, hoek: naar };
    const zelfde = van.rij === naar.rij && van.kolom === naar.kolom;
    rooster.selecteer(zelfde ? selecteerCel(van) : gestrekt);
  };

  const hoekVan = (plek: Plek): Plek => {
    const { rij, kolom } = heleCel(rooster.terrein, plek);
    return { rij, kolom };
  };

  vlak.addEventListener('pointerdown', (gebeurtenis) => {
    if (gebeurtenis.target === rooster.invoer && invoer.modus !== 'gereed') return;
    if (isOpSchuifbalk(vlak, gebeurtenis)) return;
    gebeurtenis.preventDefault();
    const plek = hoekVan(rooster.plekBij(gebeurtenis.clientX, gebeurtenis.clientY));
    if (wijsAan(rooster, invoer, plek)) {
      const begin = rooster.invoer.selectionStart;
      const lengte = blokadres({ ...plek, rijen: 1, kolommen: 1 }).length;
      let eind = begin;
      let vanaf = begin - lengte;
      sleep(gebeurtenis, ({ clientX, clientY }) => {
        const naar = rooster.plekBij(clientX, clientY);
        const adres = blokadres(rechthoek(plek, naar));
        rooster.invoer.setRangeText(adres, vanaf, eind, 'end');
        eind = vanaf + adres.length;
        vanaf = eind - adres.length;
        invoer.neemOver(rooster.invoer.value);
      });
      return;
    }
    if (!invoer.legVast()) return;
    invoer.focus();
    if (gebeurtenis.button === 2 && ligtIn(plek, rooster.blok)) return;
    const van = gebeurtenis.shiftKey ? rooster.selectie.actief : plek;
    selecteer(van, plek);
    if (gebeurtenis.button !== 0) return;
    sleep(gebeurtenis, ({ clientX, clientY }) => selecteer(van, rooster.plekBij(clientX, clientY)));
  });

  vlak.addEventListener('dblclick', (gebeurtenis) => {
    if (invoer.modus === 'gereed' && !isOpSchuifbalk(vlak, gebeurtenis)) invoer.begin('bewerken');
  });

  for (const deel of [vlak, rijkoppen]) {
    deel.addEventListener('contextmenu', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      menu(gebeurtenis.clientX, gebeurtenis.clientY);
    });
  }

  kolomkoppen.addEventListener('pointerdown', (gebeurtenis) => {
    if (gebeurtenis.button !== 0 || !invoer.legVast()) return;
    gebeurtenis.preventDefault();
    invoer.focus();
    const rand = randBij(rooster, gebeurtenis.clientX);
    if (rand !== null) return sleepBreedte(rooster, rand, gebeurtenis, sleep);
    const { kolom } = rooster.plekBij(gebeurtenis.clientX, 0);
    const van = gebeurtenis.shiftKey ? rooster.selectie.actief.kolom : kolom;
    const kies = (tot: number): void => {
      const blok = { ...HEEL_BLAD, kolom: Math.min(van, tot), kolommen: Math.abs(tot - van) + 1 };
      rooster.selecteer(selecteerBlok(blok, { rij: rooster.plekBij(0, 0).rij, kolom: van }), { inBeeld: false });
    };
    kies(kolom);
    sleep(gebeurtenis, ({ clientX }) => kies(rooster.plekBij(clientX, 0).kolom));
  });

  kolomkoppen.addEventListener('pointermove', ({ clientX }) => {
    kolomkoppen.classList.toggle('op-rand', randBij(rooster, clientX) !== null);
  });

  kolomkoppen.addEventListener('dblclick', ({ clientX }) => {
    const kolom = randBij(rooster, clientX);
    if (kolom === null) return;
    rooster.blad.pasBreedteAan({ ...HEEL_BLAD, kolom, kolommen: 1 });
    rooster.ververs();
  });

  rijkoppen.addEventListener('pointerdown', (gebeurtenis) => {
    if (!invoer.legVast()) return;
    gebeurtenis.preventDefault();
    invoer.focus();
    const { rij } = rooster.plekBij(0, gebeurtenis.clientY);
    const { blok } = rooster;
    const isGekozen = blok.kolommen === HEEL_BLAD.kolommen && rij >= blok.rij && rij < blok.rij + blok.rijen;
    if (gebeurtenis.button === 2 && isGekozen) return;
    const van = gebeurtenis.shiftKey ? rooster.selectie.actief.rij : rij;
    const kies = (tot: number): void => {
      const gekozen = { ...HEEL_BLAD, rij: Math.min(van, tot), rijen: Math.abs(tot - van) + 1 };
      rooster.selecteer(selecteerBlok(gekozen, { rij: van, kolom: rooster.plekBij(0, 0).kolom }), { inBeeld: false });
    };
    kies(rij);
    if (gebeurtenis.button === 0) sleep(gebeurtenis, ({ clientY }) => kies(rooster.plekBij(0, clientY).rij));
  });

  rooster.alles.addEventListener('click', () => {
    if (!invoer.legVast()) return;
    invoer.selecteerAlles();
    invoer.focus();
  });
}

/** While a formula is typed and a cell may follow, a click puts its address there. */
function wijsAan(rooster: Rooster, invoer: Roosterinvoer, plek: Plek): boolean {
  const { invoer: veld } = rooster;
  if (invoer.modus === 'gereed' || !veld.value.startsWith('=')) return false;
  if (!/[=(;,:+\-*/^&<>]\s*$/.test(veld.value.slice(0, veld.selectionStart))) return false;
  veld.setRangeText(blokadres({ ...plek, rijen: 1, kolommen: 1 }), veld.selectionStart, veld.selectionEnd, 'end');
  invoer.neemOver(veld.value);
  return true;
}

const rechthoek = (a: Plek, b: Plek) => ({
  rij: Math.min(a.rij, b.rij),
  kolom: Math.min(a.kolom, b.kolom),
  rijen: Math.abs(a.rij - b.rij) + 1,
  kolommen: Math.abs(a.kolom - b.kolom) + 1,
});

function isOpSchuifbalk(vlak: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, top } = vlak.getBoundingClientRect();
  return clientX - left > vlak.clientWidth || clientY - top > vlak.clientHeight;
}

/** The column whose right edge is here. */
function randBij(rooster: Rooster, x: number): number | null {
  const { kolommen } = rooster.maten;
  const plaats = x - rooster.vlak.getBoundingClientRect().left + rooster.vlak.scrollLeft;
  const kolom = kolommen.bij(Math.max(0, plaats));
  if (kolommen.begin(kolom + 1) - plaats <= RANDGREEP) return kolom;
  return kolom > 0 && plaats - kolommen.begin(kolom) <= RANDGREEP ? kolommen.zichtbaar(kolom - 1, -1) : null;
}

function sleepBreedte(
  rooster: Rooster,
  kolom: number,
  begin: PointerEvent,
  sleep: (begin: PointerEvent, beweeg: (gebeurtenis: PointerEvent) => void) => void,
): void {
  const breedte = rooster.maten.kolommen.maat(kolom);
  const { blok } = rooster;
  const isGekozen = blok.rijen === HEEL_BLAD.rijen && kolom >= blok.kolom && kolom < blok.kolom + blok.kolommen;
  const kolommen = isGekozen ? Array.from({ length: blok.kolommen }, (_, i) => blok.kolom + i) : [kolom];
  sleep(begin, ({ clientX }) => {
    const nieuw = Math.max(SMALST, Math.round(breedte + clientX - begin.clientX));
    for (const nummer of kolommen) rooster.blad.kolombreedtes.set(nummer, nieuw);
    rooster.ververs();
  });
}
