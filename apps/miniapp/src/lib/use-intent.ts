import { useCallback, useRef, useState } from 'react'
import { ask } from './ask'
import { type Failure, toFailure } from './failure'
import { requestId } from './request-id'

interface Intent<I, O> {
  /** Resolves to the answer, or to undefined when it failed (see `failure`) or is already under way. */
  run: (input: I) => Promise<O | undefined>
  busy: boolean
  failure: Failure | null
  clear: () => void
}

/**
 * One thing that the person means to do once. While it is undecided (no answer, server in trouble) trying again with the
 * same input reuses the request id, so nothing is done twice; an answer, yes or no, ends the intent.
 */
export function useIntent<I, O>(send: (input: I, requestId: string) => Promise<O>): Intent<I, O> {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const open = useRef<{ input: string; id: string } | null>(null)
  const running = useRef(false)
  const latest = useRef(send)
  latest.current = send

  const run = useCallback(async (input: I) => {
    if (running.current) return undefined
    running.current = true
    setBusy(true)
    setFailure(null)
    try {
      const key = JSON.stringify(input)
      if (open.current?.input !== key) open.current = { input: key, id: await requestId() }
      const { id } = open.current
      const answer = await ask(() => latest.current(input, id))
      open.current = null
      return answer
    } catch (cause) {
      const reason = toFailure(cause)
      if (!reason.undecided) open.current = null
      setFailure(reason)
      return undefined
    } finally {
      running.current = false
      setBusy(false)
    }
  }, [])

  return { run, busy, failure, clear: useCallback(() => setFailure(null), []) }
}
