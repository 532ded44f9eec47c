import type { CreditedAct } from '@tanpuhui/store'
import { actSource } from '../store/acts'

/** People with so many acts that each has a full page of them, in the small database already. */
const REGULARS = 1_000
const REGULAR_ACTS = 40

/** How many regulars a small database of so many records has. */
export const regularsIn = (small: number): number => Math.min(REGULARS, Math.floor((0.8 * small) / REGULAR_ACTS))

interface GrowthOptions {
  residents: number
  small: number
  large: number
}

/** Local days over which all acts are spread. */
const DAYS = 40

/**
 * The next `n` acts of a programme that grows. Among the first `small` acts most are those of the regulars, which are the first
 * residents; later on everybody acts alike.
 */
export function growthSource({ residents, small, large }: GrowthOptions): (n: number) => CreditedAct[] {
  let id = 1n << 50n
  const newId = () => id++
  const perDay = Math.ceil(large / DAYS)
  const options = { duplicates: 0, perDay, newId }
  const regulars = regularsIn(small)
  const ofRegulars = actSource({ ...options, seed: 11, residents: regulars })
  const ofAll = actSource({ ...options, seed: 12, residents })
  let made = 0
  return (n) => {
    const early = Math.min(n, Math.max(0, small - made))
    const some = Math.round((early * regulars * REGULAR_ACTS) / small)
    made += n
    return [...ofRegulars(some), ...ofAll(n - some)]
  }
}
