interface Props {
  /** Why each was left alone, in Dutch. */
  readonly redenen: readonly string[];
  /** What the list is of, above it. */
  readonly kop?: string;
}

/** What was not written, or nothing when all of it was. */
export function Overgeslagen({ redenen, kop }: Props) {
  if (redenen.length === 0) return null;
  return (
    <>
      {kop !== undefined && <p>{kop}</p>}
      <ul lang="nl">
        {redenen.map((reden) => (
          <li key={reden}>{reden}</li>
        ))}
      </ul>
    </>
  );
}
