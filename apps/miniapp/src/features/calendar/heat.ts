import { massText } from '@tanpuhui/contract/mass'

/** Upper bounds in mg of the first four shades; what is more has the fifth. A clean plate is in the first, a short ride in the fourth. */
export const HEAT_BOUNDS = [200_000, 500_000, 1_000_000, 3_000_000] as const

/** The shade of a day, 1 to 5; 0 for a day without an act. */
export function heatOf(day: { mg: number; acts: number } | undefined): number {
  if (!day || day.acts === 0) return 0
  const bound = HEAT_BOUNDS.findIndex((most) => day.mg <= most)
  return bound === -1 ? HEAT_BOUNDS.length + 1 : bound + 1
}

/** What each shade means, the lightest first. */
export const heatWords = (say: (key: 'upTo' | 'over', mass: string) => string): string[] => [
  ...HEAT_BOUNDS.map((most) => say('upTo', massText(most))),
  say('over', massText(HEAT_BOUNDS.at(-1)!)),
]
