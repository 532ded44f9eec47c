import { recognise } from '@/features/check-in/recognise'
import { useSession } from '@/features/session/store'
import { ask } from '@/lib/ask'
import { invalidate } from '@/lib/cache'
import { OFFLINE, toFailure } from '@/lib/failure'
import { trpc } from '@/lib/trpc'
import { drop, type Kept, refuse, useOutbox } from './store'

const FIRST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 300_000

let running = false
let pause = FIRST_PAUSE_MS
let timer: ReturnType<typeof setTimeout> | undefined

const waiting = (): Kept[] => {
  const { resident } = useSession.getState()
  return useOutbox.getState().items.filter((item) => item.resident === resident && !item.refused)
}

/** To whom a code belongs is in its text. */
const submit = (input: { code: string; requestId: string; offline: true }): Promise<unknown> =>
  recognise(input.code).kind === 'event' ? trpc.volunteering.attend.mutate(input) : trpc.checkIns.scan.mutate(input)

/** Sends one; answers false when the server could not be reached, so that the others need not try. */
async function send({ id, code }: Kept): Promise<boolean> {
  try {
    await ask(() => submit({ code, requestId: id, offline: true }))
    drop(id)
  } catch (cause) {
    const failure = toFailure(cause)
    if (failure.undecided) return false
    refuse(id, failure.said ?? OFFLINE)
  }
  invalidate('home', 'ledger', 'chart', 'wallet', 'check-ins', 'certificate-preview', 'volunteering')
  return true
}

/** Sends what waits, one after the other; when the server cannot be reached, again after a pause that doubles each time. */
export async function flushOutbox(): Promise<void> {
  if (running) return
  running = true
  clearTimeout(timer)
  try {
    for (const item of waiting()) {
      if (await send(item)) continue
      timer = setTimeout(() => void flushOutbox(), pause)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
      return
    }
    pause = FIRST_PAUSE_MS
  } finally {
    running = false
  }
}
