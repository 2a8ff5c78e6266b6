import type { Ref } from 'react';

/** A ref to hand to a component of Fluent: its types lose which element that is to. */
export function fluentref<T>(ref: Ref<T>): Ref<never> {
  return ref as Ref<never>;
}
