import type { ActAnswer, CreditedAct, RefusedAct } from './acts'
import type { Judgement, Neighbourhood, Scope, StandingAct } from './beside/standing-act'
import type { Streak } from './operations/settle-streaks'

export type Param = string | number | bigint | null

/** One transaction in progress, on either dialect. Statements use `?` for parameters; 64-bit integers are read as bigint. */
export interface Tx {
  all<Row>(sql: string, ...params: Param[]): Promise<Row[]>
  /** Answers how many rows were changed. */
  run(sql: string, ...params: Param[]): Promise<number>
  /** Ends a SELECT whose rows must not change before the commit. Empty where only one can write anyway. */
  forUpdate: '' | 'FOR UPDATE'
  /** See Writes.creditActs. */
  creditActs(acts: CreditedAct[], refusals: RefusedAct[]): Promise<ActAnswer[]>
  /** Credits acts whose keys are theirs already. Answers the residents of whom one of these days was without an act before. */
  credit(acts: readonly CreditedAct[]): Promise<bigint[]>
  /** What days in a row with an act bring. */
  streaks: readonly Streak[]
  /** Decides which acts count beside each other; null where all do. */
  judge: ((neighbourhood: Neighbourhood) => Promise<Judgement>) | null
  /** What stands in these scopes, of which each resident has one. */
  actsBeside(scopes: readonly Scope[]): Promise<StandingAct[]>
  /** Lets nobody else look for acts with these things in common before the commit. */
  lockCommon(keys: readonly string[]): Promise<void>
}
