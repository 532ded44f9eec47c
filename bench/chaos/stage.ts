import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ready, startServer } from '../../apps/bff/test/server-process'
import { isPlausible } from './acts'
import { newBook } from './book'
import { command } from './command'
import { type Dialect, testBed } from './database'
import { ask } from './http'
import type { Play } from './round'
import type { Partner, Resident } from './target'

const RESIDENTS = 400
const SIGNED_IN = 60
const nameOf = (n: number) => `sandbox-${String(n).padStart(7, '0')}`

/** A fresh programme with its server, its partners' keys, residents who are bound to all of them, and some who are signed in. */
export async function setStage(dialect: Dialect, seed: string): Promise<Play> {
  const bed = await testBed(dialect)
  const server = await startServer(bed.environment, path.join(bed.dataDir, 'server.log'))
  await ready(server)
  const all = JSON.parse(readFileSync(path.join(bed.dataDir, 'sandbox/partners.json'), 'utf8')) as Partner[]
  const partners = all.flatMap((partner) => {
    const behaviours = partner.behaviours.filter(isPlausible)
    return behaviours.length > 0 ? [{ ...partner, behaviours }] : []
  })
  const enrol = (partner: string) =>
    command('sandbox', ['residents', '--count', String(RESIDENTS), '--partner', partner], bed.environment)
  await Promise.all(partners.map(({ code }) => enrol(code)))
  const residents = Array.from({ length: RESIDENTS }, (_, i) => nameOf(i + 1))
  const book = newBook()
  const signedIn: Resident[] = []
  for (const name of residents.slice(0, SIGNED_IN)) {
    const headers = { 'content-type': 'application/json' }
    const answer = await ask(book, `${server.url}/sandbox/sign-in`, { method: 'POST', headers, body: JSON.stringify({ name }) })
    signedIn.push({ name, token: (answer!.body as { token: string }).token })
  }
  return { seed, bed, book, server, target: { url: server.url, partners, residents, signedIn } }
}
