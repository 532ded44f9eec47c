/** Controls, directions, what is not assigned, and the letters and signs that are drawn as nothing. */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]|\u034f/u
const SPACES = /[\p{Zs}\t\r\n]+/gu

/** Pages fold white space, and nobody sees how much there was. */
export const spacedOnce = (name: string): string => name.replace(SPACES, ' ').trim()

/** What of a name can be seen, and typed from sight: those kept from before may have more in them. */
export const seenName = (name: string): string =>
  spacedOnce([...spacedOnce(name)].filter((character) => !INVISIBLE.test(character)).join(''))
