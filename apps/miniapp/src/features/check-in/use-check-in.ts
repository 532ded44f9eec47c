import type { Attendance, CheckInResult } from '@tanpuhui/contract'
import { useRef, useState } from 'react'
import { keep } from '@/features/outbox/store'
import { useSession } from '@/features/session/store'
import { ask } from '@/lib/ask'
import { invalidate } from '@/lib/cache'
import { type Failure, toFailure } from '@/lib/failure'
import { requestId } from '@/lib/request-id'
import { type Picture, upload } from '@/lib/rest'
import { trpc } from '@/lib/trpc'

/** What one tap set out to do; a retry goes on from where it stopped, under the same request id. */
export type Attempt = { way: 'scan' | 'event'; code: string } | { way: 'photo'; behaviour: string; picture: Picture }

export type CheckInState =
  | { step: 'idle' }
  | { step: 'busy'; way: Attempt['way'] }
  | { step: 'done'; result: CheckInResult }
  | { step: 'attended'; result: Attendance }
  /** There was no network: it waits on the device. */
  | { step: 'kept' }
  | { step: 'refused'; failure: Failure; retry?: () => void }

interface Open {
  attempt: Attempt
  id: string
  /** SHA-256 of a photo already received by the server. */
  photo?: string
}

/** Everything that a credit changes. */
const AFTER_ATTENDANCE = ['home', 'wallet', 'volunteering']
const AFTER_CREDIT = ['home', 'ledger', 'chart', 'wallet', 'check-ins', 'certificate-preview', 'honours', 'boards']

type Answered = Extract<CheckInState, { result: object }>

async function send(open: Open): Promise<Answered> {
  const { attempt, id } = open
  if (attempt.way === 'event')
    return { step: 'attended', result: await trpc.volunteering.attend.mutate({ code: attempt.code, requestId: id }) }
  return { step: 'done', result: await credit(open) }
}

async function credit(open: Open): Promise<CheckInResult> {
  if (open.attempt.way !== 'photo') return trpc.checkIns.scan.mutate({ code: open.attempt.code, requestId: open.id })
  open.photo ??= (await upload<{ photo: string }>('/resident/v1/photos', open.attempt.picture)).photo
  return trpc.checkIns.photo.mutate({ behaviour: open.attempt.behaviour, photo: open.photo, requestId: open.id })
}

/** Keeps a scan that could not be sent, to be sent later; a photo stays with its sheet, which offers to try again. */
function keepFor({ attempt, id }: Open): boolean {
  if (attempt.way === 'photo') return false
  return keep({ id, code: attempt.code, at: Date.now(), resident: useSession.getState().resident })
}

/** One check-in at a time: sends it, keeps its outcome for the result sheet. */
export function useCheckIn() {
  const [state, setState] = useState<CheckInState>({ step: 'idle' })
  const busy = useRef(false)

  const submit = async (open: Open) => {
    if (busy.current) return
    busy.current = true
    setState({ step: 'busy', way: open.attempt.way })
    try {
      const answered = await ask(() => send(open))
      setState(answered)
      invalidate(...(answered.step === 'attended' ? AFTER_ATTENDANCE : AFTER_CREDIT))
    } catch (cause) {
      const failure = toFailure(cause)
      if (failure.code === 'OFFLINE' && keepFor(open)) {
        setState({ step: 'kept' })
        return
      }
      setState({ step: 'refused', failure, ...(failure.undecided ? { retry: () => void submit(open) } : {}) })
      invalidate('check-ins', 'ledger:refused', 'volunteering')
    } finally {
      busy.current = false
    }
  }

  return {
    state,
    start: async (attempt: Attempt) => submit({ attempt, id: await requestId() }),
    close: () => setState({ step: 'idle' }),
  }
}
