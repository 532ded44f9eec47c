/** How many appeals of one resident may be open at once. */
export const MOST_OPEN_APPEALS = 20

/** How many characters an appeal has, without spaces around it. */
export const APPEAL_WORDS = { least: 5, most: 500 } as const
