const LARGEST = 112
const SMALLEST = 24

/** The side of a leaf in px whose area is to `share` (0 to 1) as that of the largest leaf is to the largest share. */
export const leafSize = (share: number, largest: number): number =>
  share <= 0 || largest <= 0 ? SMALLEST : Math.max(SMALLEST, Math.round(LARGEST * Math.sqrt(share / largest)))
