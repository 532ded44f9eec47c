/** How far one stage of a copy is. */
export interface CopyProgress {
  stage: 'copying' | 'comparing'
  /** Rows of this stage, over all tables. */
  done: number
  total: number
}

export type OnProgress = (progress: CopyProgress) => void

/** It is told of so many rows at once. */
const STEP = 1_000

export const totalRows = (tables: { rows: number }[]): number => tables.reduce((sum, { rows }) => sum + rows, 0)

/** Counts the rows of a stage, `done` of which need not be done any more. */
export function countRows(stage: CopyProgress['stage'], total: number, onProgress: OnProgress, done = 0): (rows: number) => void {
  let told = done
  if (total > 0) onProgress({ stage, done, total })
  return (rows) => {
    done += rows
    if (done - told < STEP && done < total) return
    told = done
    onProgress({ stage, done, total })
  }
}
