import { Leesfout } from '../cli/leesfout';
import { leesOnderdelen, type Onderdeel } from '../cli/leesOnderdelen';
import { leesZip, type Zipdeel } from '../cli/leesZip';
import { weigerAndereSoort } from '../cli/weigerAndereSoort';
import type { Snapshot } from '../sheet/snapshot';

/** The parts that can say something of cells. */
const LEESBAAR = /\.(?:xml|rels)$|^mimetype$/i;

/**
 * What is in the cells of a workbook file, read in the browser itself. Loaded when first needed: it brings a library.
 * Throws Leesfout when it is no workbook that we can read.
 */
export async function leesBestand(bytes: Uint8Array): Promise<Snapshot> {
  weigerAndereSoort(bytes);
  const onderdelen: Onderdeel[] = [];
  for (const deel of leesZip(bytes)) if (LEESBAAR.test(deel.naam)) onderdelen.push(await pakUit(deel));
  return leesOnderdelen(onderdelen);
}

/** What is wrong with a part only matters when it is read. */
async function pakUit(deel: Zipdeel): Promise<Onderdeel> {
  const { naam, omvang } = deel;
  try {
    const { bytes, isDeflate } = deel.ingepakt();
    const inhoud = isDeflate ? await blaasOp(bytes, omvang) : bytes;
    if (inhoud.length !== omvang) throw new Leesfout('beschadigd');
    return { naam, omvang, lees: () => inhoud };
  } catch (oorzaak) {
    const fout = oorzaak instanceof Leesfout ? oorzaak : new Leesfout('beschadigd', { cause: oorzaak });
    return {
      naam,
      omvang,
      lees: () => {
        throw fout;
      },
    };
  }
}

/** Stops as soon as there is more than there should be. */
async function blaasOp(bytes: Uint8Array, omvang: number): Promise<Uint8Array> {
  const stroom = new DecompressionStream('deflate-raw');
  const schrijver = stroom.writable.getWriter();
  const geschreven = schrijver.write(new Uint8Array(bytes)).then(() => schrijver.close());
  const inhoud = new Uint8Array(omvang);
  let plek = 0;
  const lezer = stroom.readable.getReader();
  const gelezen = (async () => {
    for (let deel = await lezer.read(); !deel.done; deel = await lezer.read()) {
      if (plek + deel.value.length > omvang) {
        await lezer.cancel();
        throw new Leesfout('verdachte-omvang');
      }
      inhoud.set(deel.value, plek);
      plek += deel.value.length;
    }
  })();
  await Promise.all([gelezen, geschreven]);
  return inhoud.subarray(0, plek);
}
