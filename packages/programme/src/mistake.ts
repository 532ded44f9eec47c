/** One mistake in a programme's file: where, and what is wrong. */
export interface Mistake {
  path: readonly PropertyKey[]
  reason: string
}

/** The way to a value as one writes it in code, e.g. `rules[2].args.behaviour`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${String(part)}`)).join('') ||
  '(whole file)'
