import { randomUUID } from 'node:crypto'
import { type ReportedOutcome, signedHeaders } from '@tanpuhui/partner-sdk'
import { type Book, noteOutcome, type SentAct } from './book'
import { ask } from './http'
import type { Partner } from './target'

/** Sends one signed batch and notes what became of each act. False when it must be sent again. */
export async function report(book: Book, url: string, partner: Partner, batch: SentAct[]): Promise<boolean> {
  const before = batch.map(({ proof }) => proof)
  const body = JSON.stringify({ activities: batch.map(({ act }) => act) })
  const headers = signedHeaders(partner, { id: randomUUID(), at: new Date(), body })
  const answer = await ask(book, `${url}/partner/v1/activities`, { method: 'POST', headers, body })
  if (!answer) return false
  const { outcomes } = answer.body as { outcomes?: ReportedOutcome[] }
  if (answer.status !== 200 || outcomes?.length !== batch.length) {
    book.wrong.push(`a batch: ${answer.status} ${JSON.stringify(answer.body).slice(0, 500)}`)
    return false
  }
  batch.forEach((sent, i) => {
    noteOutcome(book, sent, before[i], outcomes[i]!)
  })
  return true
}
