import { AppError } from '@tanpuhui/contract'
import type { Database } from 'better-sqlite3'
import type { CreditedAct, RefusedAct } from '../acts'
import { groupSize, sharedOut } from '../group'
import { type OperationName, operations } from '../operations'
import { storageError, storageUnavailable } from '../storage-error'
import type { Tx } from '../tx'
import type { Writes } from '../writes'
import { preparedCredit } from './credit-acts'
import { enrolResidents } from './enrol-residents'
import { sqliteTx } from './transaction'
import type { TurnGranted, WriteReply, WriteRequest } from './writer'

type Answer = Omit<WriteReply, 'call'>
type CreditArgs = [acts: CreditedAct[], refusals: RefusedAct[]]

const actsIn = ({ name, args }: WriteRequest): number => (name === 'creditActs' ? (args as CreditArgs)[0].length : 0)

const failed = (error: unknown): Answer => {
  const known = error instanceof AppError ? error : storageError(error)
  if (known) return { appError: { code: known.code, details: known.details, cause: known.cause } }
  return { failure: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) }
}

/**
 * Group commit: what has come in while a transaction ran goes into the next one together. Each request stands or falls alone
 * (savepoints), and is answered after the commit; when the commit fails, all of them have failed. `committed` hears of so many acts.
 * `check` throws when what is written would be lost.
 */
export function groupCommit(
  db: Database,
  reply: (reply: WriteReply | TurnGranted) => void,
  check: () => void,
  committed: (acts: number) => void,
  rules: Pick<Tx, 'judge' | 'streaks'>,
) {
  db.pragma('temp_store = MEMORY')
  const tx = sqliteTx(db, preparedCredit(db), rules)
  const [begin, commit, rollback] = [db.prepare('BEGIN IMMEDIATE'), db.prepare('COMMIT'), db.prepare('ROLLBACK')]
  const [save, release, undo] = [db.prepare('SAVEPOINT one'), db.prepare('RELEASE one'), db.prepare('ROLLBACK TO one')]
  const waiting: WriteRequest[] = []
  let turns: number[] = []
  let endTurn = () => {}
  let running = false
  let whenIdle: (() => void) | undefined

  /** Runs one part of the transaction; when it fails, the others are as if it had never been. */
  async function part<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    // Outside a transaction a savepoint would begin, and its release commit, one of its own.
    if (!db.inTransaction) throw storageUnavailable('failing')
    save.run()
    try {
      const result = await work()
      release.run()
      return result
    } catch (error) {
      // A full disk may have ended the whole transaction already.
      if (db.inTransaction) {
        undo.run()
        release.run()
      }
      throw error
    }
  }

  /** All batches as one; if that fails, one by one, so that one bad batch harms no other. */
  async function creditAll(requests: WriteRequest[], answers: Map<number, Answer>): Promise<void> {
    if (requests.length === 0) return
    const args = requests.map((request) => request.args as CreditArgs)
    try {
      const taken = await part(() =>
        tx.creditActs(
          args.flatMap(([acts]) => acts),
          args.flatMap(([, refusals]) => refusals),
        ),
      )
      const share = sharedOut(
        taken,
        args.map(([acts]) => acts),
      )
      for (const [i, { call }] of requests.entries()) answers.set(call, { result: share[i] })
    } catch (error) {
      if (!db.inTransaction) throw error
      for (const { call, args: own } of requests)
        answers.set(call, await part(() => tx.creditActs(...(own as CreditArgs))).then((result) => ({ result }), failed))
    }
  }

  async function commitGroup(group: WriteRequest[]): Promise<Map<number, Answer>> {
    const answers = new Map<number, Answer>()
    try {
      check()
      begin.run()
      const batches = group.filter(({ name }) => name === 'creditActs')
      await creditAll(batches, answers)
      for (const { call, name, args } of group) {
        if (name === 'creditActs') continue
        const answer = await part(() => perform(db, tx, name, args)).then((result): Answer => ({ result }), failed)
        if (!db.inTransaction) throw storageUnavailable('failing')
        answers.set(call, answer)
      }
      commit.run()
      // Nobody is told of a commit that went into a file which is no longer there.
      check()
      return answers
    } catch (error) {
      if (db.inTransaction) rollback.run()
      return new Map(group.map(({ call }) => [call, failed(error)]))
    }
  }

  /** Between two transactions, lets those write who have asked for a turn. */
  async function giveTurns(): Promise<void> {
    const asked = turns
    turns = []
    for (const turn of asked)
      await new Promise<void>((resolve) => {
        endTurn = resolve
        reply({ turn })
      })
  }

  async function answerGroup(group: WriteRequest[]): Promise<void> {
    const answers = await commitGroup(group)
    for (const { call } of group) reply({ call, ...answers.get(call)! })
    committed(group.reduce((acts, request) => acts + actsIn(request), 0))
  }

  async function work(): Promise<void> {
    running = true
    while (waiting.length + turns.length > 0) {
      await giveTurns()
      if (waiting.length > 0) await answerGroup(waiting.splice(0, groupSize(waiting, actsIn)))
      // Lets in what has been posted meanwhile.
      await new Promise((resolve) => setImmediate(resolve))
    }
    running = false
    whenIdle?.()
  }

  return {
    take(request: WriteRequest): void {
      waiting.push(request)
      if (!running) void work()
    },
    /** Another connection wants to write: it is told when, and says `endTurn` when it has. */
    askForTurn(turn: number): void {
      turns.push(turn)
      if (!running) void work()
    },
    endTurn: () => endTurn(),
    /** Calls back when everything that was taken has been answered. */
    close(done: () => void): void {
      if (running) whenIdle = done
      else done()
    },
  }
}

const perform = (db: Database, tx: Tx, name: keyof Writes, args: unknown[]): unknown =>
  name === 'enrolResidents'
    ? enrolResidents(db, ...(args as Parameters<Writes['enrolResidents']>))
    : (operations[name as OperationName] as (tx: Tx, ...args: unknown[]) => Promise<unknown>)(tx, ...args)
