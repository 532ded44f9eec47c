import type { Attendance, CheckInResult } from '@tanpuhui/contract'
import { useRef, useState } from 'react'
import { afterAttendance, afterCredit } from '@/features/credit/after-credit'
import { keepPhoto } from '@/features/outbox/photo-files'
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

type NotKept = 'browser' | 'full'

export type CheckInState =
  | { step: 'idle' }
  | { step: 'busy'; way: Attempt['way'] }
  | { step: 'done'; result: CheckInResult }
  | { step: 'attended'; result: Attendance }
  /** There was no network: it waits on the device. */
  | { step: 'kept'; way: Attempt['way'] }
  | { step: 'refused'; failure: Failure; notKept?: NotKept; retry?: () => void }

interface Open {
  attempt: Attempt
  id: string
  /** SHA-256 of a photo already received by the server. */
  photo?: string
}

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

/** Keeps what could not be sent, to be sent later; answers whether it did. A browser keeps no photos. */
async function keepFor({ attempt, id }: Open): Promise<boolean> {
  const item = { id, at: Date.now(), resident: useSession.getState().resident }
  if (attempt.way !== 'photo') return keep({ ...item, code: attempt.code })
  const { behaviour, picture } = attempt
  return 'path' in picture && keepPhoto({ ...item, behaviour, takenAt: picture.path, bytes: picture.bytes })
}

/** Why an attempt without a network was not kept. */
const notKept = ({ way }: Attempt): NotKept => (way === 'photo' && __H5__ ? 'browser' : 'full')

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
      if (answered.step === 'attended') afterAttendance()
      else afterCredit()
    } catch (cause) {
      const failure = toFailure(cause)
      const offline = failure.code === 'OFFLINE'
      if (offline && (await keepFor(open))) {
        setState({ step: 'kept', way: open.attempt.way })
        return
      }
      const left = offline ? { notKept: notKept(open.attempt) } : {}
      setState({ step: 'refused', failure, ...left, ...(failure.undecided ? { retry: () => void submit(open) } : {}) })
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
