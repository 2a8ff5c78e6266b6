const SMALST = 320;
const BREEDST = 600;
const STAP = 20;

/** Lets the user set a width between 320 and 600 pixels, with the mouse or the arrows. */
export function maakVerstelbaar(splitser: HTMLElement, begin: number, zet: (breedte: number) => void): void {
  let breedte = begin;
  const stel = (nieuw: number): void => {
    breedte = Math.round(Math.min(BREEDST, Math.max(SMALST, nieuw)));
    splitser.setAttribute('aria-valuenow', String(breedte));
    zet(breedte);
  };
  for (const [naam, waarde] of Object.entries({
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-valuemin': String(SMALST),
    'aria-valuemax': String(BREEDST),
  })) {
    splitser.setAttribute(naam, waarde);
  }
  stel(begin);
  splitser.addEventListener('keydown', (toets) => {
    const nieuw = { ArrowLeft: breedte + STAP, ArrowRight: breedte - STAP, Home: SMALST, End: BREEDST }[toets.key];
    if (nieuw === undefined) return;
    toets.preventDefault();
    stel(nieuw);
  });
  splitser.addEventListener('pointerdown', (vast) => {
    vast.preventDefault();
    splitser.setPointerCapture(vast.pointerId);
    document.body.classList.add('sleept');
    const van = breedte;
    const beweeg = ({ clientX }: PointerEvent): void => stel(van + vast.clientX - clientX);
    splitser.addEventListener('pointermove', beweeg);
    const los = (): void => {
      splitser.removeEventListener('pointermove', beweeg);
      document.body.classList.remove('sleept');
    };
    splitser.addEventListener('pointerup', los, { once: true });
    splitser.addEventListener('pointercancel', los, { once: true });
  });
}
