import type { CreditedAct, RefusedAct, TakenAct } from './acts'

export type Param = string | number | bigint | null

/** One transaction in progress, on either dialect. Statements use `?` for parameters; 64-bit integers are read as bigint. */
export interface Tx {
  all<Row>(sql: string, ...params: Param[]): Promise<Row[]>
  /** Answers how many rows were changed. */
  run(sql: string, ...params: Param[]): Promise<number>
  /** Ends a SELECT whose rows must not change before the commit. Empty where only one can write anyway. */
  forUpdate: '' | 'FOR UPDATE'
  creditActs(acts: CreditedAct[], refusals: RefusedAct[]): Promise<TakenAct[]>
}
