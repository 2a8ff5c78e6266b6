import { useWoorden } from './teksten';

interface Props {
  readonly was: string;
  readonly wordt: string;
}

/** Old and new, beside each other for the eye and in words for the ear. */
export function Waswordt({ was, wordt }: Props) {
  const woorden = useWoorden();
  return (
    <>
      <del>{was}</del>
      <span className="onzichtbaar">{` ${woorden.wordt} `}</span>
      <span aria-hidden="true"> → </span>
      <ins>{wordt}</ins>
    </>
  );
}
