import { type LocalDay, localDay, type Period, yearOf } from '@tanpuhui/contract'
import { titleFor } from '@tanpuhui/programme'
import { ALL_TIME, residentBalances, residentDays } from '@tanpuhui/store'
import type { Services } from '../../services'
import { sum } from '../ledger/sections'

/** What a resident has saved in a period that ends today at the latest. */
export async function certifiable({ store, programme, now }: Services, residentId: bigint, period: Period) {
  const today = localDay(now(), programme.utcOffsetMinutes)
  const [days, balances] = await Promise.all([
    residentDays(store.prisma, residentId, ALL_TIME),
    residentBalances(store.prisma, residentId),
  ])
  const bounds = 'all' in period ? { from: days[0]?.day ?? today, to: today } : yearBounds(period.year, today)
  const own = days.filter(({ day }) => bounds.from <= day && day <= bounds.to)
  const years = [...new Set(days.map(({ day }) => yearOf(day)))].reverse()
  return { ...bounds, mg: sum(own, 'mg'), acts: sum(own, 'acts'), title: titleFor(programme, balances.mg).title, years }
}

const yearBounds = (year: number, today: LocalDay) => ({ from: year * 10_000 + 101, to: Math.min(year * 10_000 + 1231, today) })
