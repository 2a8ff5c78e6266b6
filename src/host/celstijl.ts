/** How a cell of a file looks, beside its number format. Colours as "#rrggbb". */
export interface Celstijl {
  readonly vet?: true;
  readonly cursief?: true;
  readonly terugloop?: true;
  /** Text at the top of a high row, instead of at the bottom. */
  readonly boven?: true;
  readonly kleur?: string;
  readonly vulling?: string;
  readonly uitlijning?: 'left' | 'center' | 'right';
  /** In steps of about three spaces. */
  readonly inspringing?: number;
}
