import type { Judge } from './beside/standing-act'
import type { Streak } from './operations/settle-streaks'

/** What of a programme's rules is kept in the transaction that writes. */
export interface StoreRules {
  /** Decides which acts count beside each other; null: all do. */
  judge: Judge | null
  /** What days in a row with an act bring. */
  streaks: readonly Streak[]
}
