import { useEffect, useRef, useState } from 'react'
import { useCovered } from '@/ui/cover'
import { SLOW_MS } from '@/ui/tokens'
import { lessMotion } from '@/ui/use-dark'
import './credit.scss'

/** How long what was credited stands to be read, and how long it then flows, in ms: as in credit.scss. */
export const CREDIT_MS = { stands: 500, flows: SLOW_MS } as const

/** What was last shown with no sheet over it: all of a card changes together, and before one's eyes. */
export function useUncovered<Shown>(value: Shown): Shown {
  const covered = useCovered()
  const held = useRef(value)
  if (!covered) held.current = value
  return held.current
}

/**
 * A total that grows before one's eyes: what has come since it was last seen stands beside it for a moment and flows in.
 * Nothing moves where the system asks for less motion.
 */
export function useCredit(totalMg: number): { shownMg: number; flowing: number } {
  const [shownMg, setShownMg] = useState(totalMg)
  const gained = totalMg - shownMg
  const flows = gained > 0

  useEffect(() => {
    if (gained < 0 || (flows && lessMotion())) setShownMg(totalMg)
    if (!flows) return
    const timer = setTimeout(() => setShownMg(totalMg), CREDIT_MS.stands + CREDIT_MS.flows)
    return () => clearTimeout(timer)
  }, [flows, gained, totalMg])

  return { shownMg, flowing: flows && !lessMotion() ? gained : 0 }
}
