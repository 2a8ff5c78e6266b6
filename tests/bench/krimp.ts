import type { Stap } from './stappen';

/** The fewest steps, found by leaving out ever smaller parts of them, that still fail: `stappen` do. */
export async function krimp(
  stappen: readonly Stap[],
  faalt: (stappen: readonly Stap[]) => Promise<boolean>,
): Promise<readonly Stap[]> {
  let over = stappen;
  for (let deel = Math.ceil(over.length / 2); deel >= 1; deel = deel === 1 ? 0 : Math.ceil(deel / 2)) {
    for (let van = Math.max(0, over.length - deel); van >= 0; van -= deel) {
      const minder = [...over.slice(0, van), ...over.slice(van + deel)];
      if (await faalt(minder)) over = minder;
    }
  }
  for (const stap of over) {
    for (const kaler of kalere(stap)) {
      const minder = over.map((ander) => (ander.nummer === stap.nummer ? kaler : ander));
      if (await faalt(minder)) over = minder;
    }
  }
  return over;
}

function kalere(stap: Stap): readonly Stap[] {
  return [
    { ...stap, samen: [] },
    { ...stap, storing: null },
    ...stap.samen.map((een) => ({ ...stap, samen: [een] })),
    ...stap.samen.map((_, i) => ({ ...stap, samen: stap.samen.filter((__, k) => k !== i) })),
  ];
}
