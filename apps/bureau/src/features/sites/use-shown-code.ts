import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { isSignedOut, refusalOf } from '@/lib/failure'

/** A code is valid for more than a minute when it is handed out; half of that leaves every scan the other half. */
export const REFRESH_MS = 30_000
export const TRUSTED_MS = 60_000

/** What remains of a code fetched `age` ms ago: seconds to the next, and whether it may still be shown. */
export function freshness(age: number): { secondsLeft: number; usable: boolean } {
  return { secondsLeft: Math.max(0, Math.ceil((REFRESH_MS - age) / 1_000)), usable: age < TRUSTED_MS }
}

export interface ShownCodeState<Code> {
  code: Code | undefined
  /** Whole seconds until the next code is fetched. */
  secondsLeft: number
  /** False once the code may have expired without a newer one having arrived. */
  usable: boolean
  error: unknown
}

/**
 * The code that a screen shows now, under a query `key` of its own, replaced well before it expires. Ages are measured from when a code arrived,
 * because the clock of a canteen's screen is often wrong.
 */
export function useShownCode<Code>(key: readonly [string, number], fetchCode: () => Promise<Code>): ShownCodeState<Code> {
  const { data, dataUpdatedAt, error } = useQuery({
    queryKey: key,
    queryFn: fetchCode,
    refetchInterval: ({ state }) => (state.error && !refusalOf(state.error) ? 5_000 : REFRESH_MS),
    refetchIntervalInBackground: true,
    // One failure is one more reason to ask again at the next interval, not to hammer.
    retry: false,
    gcTime: 0,
  })
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(clock)
  }, [])
  return { code: data, ...freshness(Math.max(0, now - dataUpdatedAt)), error: isSignedOut(error) ? undefined : error }
}
