import { excelfoutVan, ONGEWIJZIGD } from './excelfouten';

/** Takes handlers away again. A handler is only removed by the context that added it: `reis` is of that one. */
export function stopVolgen(gevolgd: readonly { remove(): void }[], reis: () => Promise<unknown>): () => Promise<void> {
  return async () => {
    try {
      for (const handler of gevolgd) handler.remove();
      await reis();
    } catch (fout) {
      throw excelfoutVan(fout, ONGEWIJZIGD);
    }
  };
}
