/** Under which the organisations are kept. */
export const ORGANISATIONS_KEY = ['organisations'] as const
