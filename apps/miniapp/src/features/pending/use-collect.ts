import type { PendingLine } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { useCallback, useRef, useState } from 'react'
import { afterCredit } from '@/features/credit/after-credit'
import { useWords } from '@/i18n'
import { ask } from '@/lib/ask'
import { type Failure, toFailure } from '@/lib/failure'
import { trpc } from '@/lib/trpc'
import { toast } from '@/ui/toast'

/** As many as travel in one request. */
const AT_ONCE = 10

/** What became of one line since the list was opened; a line without an entry still waits. */
export type Fate = { step: 'busy' } | { step: 'collected' } | { step: 'failed'; line: PendingLine; failure: Failure }

/** Collects waiting acts. What counts is what the server answers: asking it again for the same act gives the same answer. */
export function useCollect() {
  const { t } = useWords()
  const [fates, setFates] = useState<Record<string, Fate>>({})
  const running = useRef(false)

  const one = async (line: PendingLine) => {
    try {
      return { line, brought: await ask(() => trpc.ledger.collect.mutate({ id: line.id })) }
    } catch (cause) {
      return { line, failure: toFailure(cause) }
    }
  }

  const collect = async (lines: readonly PendingLine[]) => {
    if (running.current) return
    running.current = true
    setFates((before) => ({ ...before, ...Object.fromEntries(lines.map(({ id }) => [id, { step: 'busy' } as const])) }))
    const sum = { acts: 0, mg: 0, points: 0 }
    for (let from = 0; from < lines.length; from += AT_ONCE) {
      const answers = await Promise.all(lines.slice(from, from + AT_ONCE).map(one))
      const settled: Record<string, Fate> = {}
      for (const answer of answers) {
        if (answer.brought) {
          settled[answer.line.id] = { step: 'collected' }
          sum.acts++
          sum.mg += answer.brought.mg
          sum.points += answer.brought.points
        } else settled[answer.line.id] = { step: 'failed', line: answer.line, failure: answer.failure }
      }
      setFates((before) => ({ ...before, ...settled }))
    }
    running.current = false
    if (sum.acts > 0)
      toast(t('pending.done', { acts: countText(sum.acts), mass: massText(sum.mg), points: countText(sum.points) }))
    afterCredit()
  }

  return { fates, collect, forget: useCallback(() => setFates({}), []) }
}
