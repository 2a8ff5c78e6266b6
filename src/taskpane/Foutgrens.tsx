import { Component, type ReactNode } from 'react';
import { Foutmelding } from './Foutmelding';
import { meldingVan } from './meldingVan';

interface Props {
  readonly children: ReactNode;
}

interface Stand {
  readonly melding: string | null;
}

/** Shows a sentence instead of the part of the pane that failed. */
export class Foutgrens extends Component<Props, Stand> {
  override readonly state: Stand = { melding: null };

  static getDerivedStateFromError(fout: unknown): Stand {
    return { melding: meldingVan(fout, 'lezen') };
  }

  override render() {
    const { melding } = this.state;
    return melding === null ? this.props.children : <Foutmelding melding={melding} />;
  }
}
