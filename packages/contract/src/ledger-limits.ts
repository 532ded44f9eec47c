/** How many acts that do not count are answered at a time; fewer are the last. */
export const REFUSED_AT_ONCE = 50
