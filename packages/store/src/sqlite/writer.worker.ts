import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '@tanpuhui/contract'
import { SCRATCH_TABLES } from './batch'
import { bind } from './bind'
import { connectSqlite } from './connect'
import { creditActs } from './credit-acts'
import { creditCheckIn } from './credit-check-in'
import { enrolResidents } from './enrol-residents'
import { placeOrder } from './place-order'
import { revokeCertificate } from './revoke-certificate'
import type { WriteReply, WriteRequest } from './writer'

/** The one writing connection, in a thread of its own so that a large batch never holds up requests. */
const db = connectSqlite((workerData as { file: string }).file)
db.pragma('temp_store = MEMORY')
db.exec(SCRATCH_TABLES)

const operations = { creditActs, creditCheckIn, placeOrder, enrolResidents, bind, revokeCertificate }

function perform({ name, args }: WriteRequest): unknown {
  const operation = operations[name] as (database: typeof db, ...args: unknown[]) => unknown
  return db.transaction(() => operation(db, ...args)).immediate()
}

parentPort!.on('message', (request: WriteRequest | 'close') => {
  if (request === 'close') {
    db.close()
    parentPort!.close()
    return
  }
  const reply = (answer: Omit<WriteReply, 'call'>) => parentPort!.postMessage({ call: request.call, ...answer })
  try {
    reply({ result: perform(request) })
  } catch (error) {
    if (error instanceof AppError) reply({ appError: { code: error.code, details: error.details } })
    else reply({ failure: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) })
  }
})
