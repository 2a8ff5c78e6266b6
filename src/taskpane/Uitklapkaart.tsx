import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';

interface Props {
  readonly titel: string;
  /** What it comes to, also while it is closed. */
  readonly kort?: string | null;
  readonly children: ReactNode;
}

/** A part of a tab that opens when asked for. What was typed in it stays when it is closed again. */
export function Uitklapkaart({ titel, kort = null, children }: Props) {
  const [open, zetOpen] = useState(false);
  const [geopend, zetGeopend] = useState(false);
  return (
    <section className="kaart uitklapkaart" aria-label={titel}>
      <h2>
        <Button
          className="openknop"
          appearance="subtle"
          aria-expanded={open}
          onClick={() => {
            zetOpen(!open);
            zetGeopend(true);
          }}
        >
          <span>
            {titel}
            {kort !== null && <span className="kort">{kort}</span>}
          </span>
        </Button>
      </h2>
      {geopend && (
        <div className="inhoud" hidden={!open}>
          {children}
        </div>
      )}
    </section>
  );
}
