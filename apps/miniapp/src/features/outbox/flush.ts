import type { Text } from '@tanpuhui/contract'
import { recognise } from '@/features/check-in/recognise'
import { afterAttendance, afterCredit } from '@/features/credit/after-credit'
import { useSession } from '@/features/session/store'
import { en } from '@/i18n/en'
import { zh } from '@/i18n/zh'
import { ask } from '@/lib/ask'
import { Failure, OFFLINE, toFailure } from '@/lib/failure'
import { upload } from '@/lib/rest'
import { trpc } from '@/lib/trpc'
import { forgetPhoto, isThere } from './photo-files'
import { drop, isPhoto, type Kept, refuse, useOutbox } from './store'

/** Our own words: no server has seen it. */
const PHOTO_LOST: Text = { zh: zh.outbox.photoLost, en: en.outbox.photoLost }

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

/** Both steps of a photo may be repeated: the server knows the picture by its hash, and the check-in by its id. */
async function deliver(item: Kept): Promise<void> {
  if (isPhoto(item)) {
    if (!(await isThere(item.path))) throw new Failure('PHOTO_LOST', PHOTO_LOST)
    const { photo } = await upload<{ photo: string }>('/resident/v1/photos', { path: item.path, bytes: item.bytes })
    await trpc.checkIns.photo.mutate({ behaviour: item.behaviour, photo, requestId: item.id })
  } else await submit({ code: item.code, requestId: item.id, offline: true })
}

/** Sends one; answers false when the server could not be reached, so that the others need not try. */
async function send(item: Kept): Promise<boolean> {
  try {
    await ask(() => deliver(item))
    drop(item.id)
  } catch (cause) {
    const failure = toFailure(cause)
    if (failure.undecided) return false
    refuse(item.id, failure.said ?? OFFLINE)
  }
  if (isPhoto(item)) await forgetPhoto(item.path)
  afterCredit()
  afterAttendance()
  return true
}

/** The person does not want it sent, or has read why it was not taken. */
export async function discard(item: Kept): Promise<void> {
  drop(item.id)
  if (isPhoto(item)) await forgetPhoto(item.path)
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
