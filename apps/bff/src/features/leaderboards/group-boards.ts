import { type BoardPeriod, localDay } from '@tanpuhui/contract'
import type { Store } from '@tanpuhui/store'
import type { Programme } from '../../programme'
import { keeper } from '../campaigns/keeper'

/** What is shown of groups of people, of this month (yyyymm) or of all time. */
export type GroupBoards<Boards> = (period: BoardPeriod) => Promise<Boards & { asOf: number; month: number | null }>

/** What boards of groups are made of. */
export interface GroupBoardsOptions {
  store: Pick<Store, 'prisma' | 'dialect' | 'writes'>
  programme: Pick<Programme, 'home' | 'utcOffsetMinutes'>
  minPeople: number
  now(): number
}

/** Boards of groups, kept (see `keeper`) as what `make` makes of a month, or of all time, on a local day. */
export function groupBoards<Boards extends object>(
  { programme, now }: GroupBoardsOptions,
  memory: { most: number; weightOf(boards: Boards): number },
  make: (month: number | null, day: number) => Promise<Boards>,
): GroupBoards<Boards> {
  const kept = keeper<Boards>({ now, ...memory })
  return async (period) => {
    const day = localDay(now(), programme.utcOffsetMinutes)
    const month = period === 'all' ? null : Math.floor(day / 100)
    return { ...(await kept(`${month ?? 0}`, () => make(month, day))), month }
  }
}
