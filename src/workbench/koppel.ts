/** The page around this one, when that is the workbench. */
export interface Koppelaar {
  /** Gives a page of the add-in what Excel would have given it: a bridge and `window.external`. */
  koppel?(venster: Window): void;
}

/* Runs in a page of the add-in before Office.js does. */
(window.parent as Koppelaar).koppel?.(window);
