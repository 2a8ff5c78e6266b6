import { naarGetal } from '../begroting/bedrag';
import type { Rij } from '../begroting/begroting';
import { labelplaatsVan, type Plaats } from '../begroting/plaats';
import type { Begrotingsbrug, Brugpost } from '../jaareinde/begrotingsbruggen';
import type { Prognose } from '../jaareinde/maakPrognose';
import type { Prognosevergelijking } from '../jaareinde/vergelijkPrognose';
import { bereikadres, celadres } from '../sheet/adres';
import type { Brugpostrapport, Brugrapport, Prognoserapport, Prognosevergelijkingsrapport } from './rapport';

/** What is expected at the end of the year, but for the regelingen. */
export function prognoserapport({
  tabellen,
  peildatum,
  posten,
  nietTeBepalen,
}: Prognose): Omit<Prognoserapport, 'regelingen'> {
  return {
    peildatum,
    tabellen: tabellen.map(({ blad, bereik }) => `${blad}!${bereikadres(bereik)}`),
    posten: posten.map(({ rij, begroot, besteed, verwacht, lasten, eindsaldo }) => ({
      cel: labeladres(rij),
      post: rij.label,
      begroot: naarGetal(begroot),
      besteed: besteed === null ? null : naarGetal(besteed),
      verwacht: verwacht === null ? null : naarGetal(verwacht),
      lasten: naarGetal(lasten),
      eindsaldo: naarGetal(eindsaldo),
    })),
    nietTeBepalen: nietTeBepalen.map(({ naam, waarom }) => ({ naam, waarom })),
  };
}

export function vergelijkingsrapport(vergelijking: Prognosevergelijking): Prognosevergelijkingsrapport {
  return {
    posten: vergelijking.posten.map(({ post, regeling, verwacht, uitkomst, verschil, plaats }) => ({
      cel: adres(plaats),
      post,
      regeling,
      verwacht: naarGetal(verwacht),
      uitkomst: naarGetal(uitkomst),
      verschil: naarGetal(verschil),
    })),
    zonderUitkomst: [...vergelijking.zonderUitkomst],
    zonderPrognose: [...vergelijking.zonderPrognose],
  };
}

export function brugrapport({ tabel, eenheid, maat, posten, totaal }: Begrotingsbrug): Brugrapport {
  const anders = posten.filter(({ wijzigingen, onverklaard }) => wijzigingen.length > 0 || onverklaard !== 0);
  return {
    tabel: tabel.naam,
    bereik: `${tabel.blad}!${bereikadres(tabel.bereik)}`,
    eenheid,
    maat: maat === 'saldo' ? null : maat,
    posten: anders.map((post) => ({ cel: labeladres(post.rij), post: post.rij.label, ...brug(post) })),
    totaal: brug(totaal),
  };
}

function brug({ primitief, wijzigingen, gewijzigd, onverklaard }: Omit<Brugpost, 'rij'>): Brugpostrapport {
  return {
    primitief: naarGetal(primitief),
    wijzigingen: wijzigingen.map(({ bedrag, besluit, datum, plaats }) => ({
      bedrag: naarGetal(bedrag),
      besluit,
      datum,
      cel: adres(plaats),
    })),
    gewijzigd: naarGetal(gewijzigd),
    onverklaard: naarGetal(onverklaard),
  };
}

function labeladres(rij: Rij): string {
  return adres(labelplaatsVan(rij));
}

function adres({ blad, rij, kolom }: Plaats): string {
  return celadres(blad, rij, kolom);
}
