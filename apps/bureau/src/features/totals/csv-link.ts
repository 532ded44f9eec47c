import type { TotalsDimension } from '@tanpuhui/contract'
import type { Range } from './range'

/** Where the exact figures of one table are downloaded. */
export function csvLink(table: TotalsDimension | 'days', { from, to }: Range): string {
  const query = new URLSearchParams({ ...(from && { from }), ...(to && { to }), table })
  return `/bureau/totals.csv?${query}`
}
