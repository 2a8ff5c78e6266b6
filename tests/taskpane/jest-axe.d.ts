declare module 'jest-axe' {
  export function axe(element: Element): Promise<{ readonly violations: readonly { readonly id: string }[] }>;
}
