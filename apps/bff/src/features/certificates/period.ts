import { type LocalDay, localDay, type Period } from '@tanpuhui/contract'
import { titleFor } from '@tanpuhui/programme'
import { firstDay, residentBalances, residentMonths } from '@tanpuhui/store'
import type { Services } from '../../services'
import { sum } from '../ledger/sections'

/** What a resident has saved in a period that ends today at the latest. */
export async function certifiable({ store, programme, now }: Services, residentId: bigint, period: Period) {
  const today = localDay(now(), programme.utcOffsetMinutes)
  const { prisma } = store
  const [months, balances, first] = await Promise.all([
    residentMonths(prisma, residentId),
    residentBalances(prisma, residentId),
    firstDay(prisma, residentId),
  ])
  const bounds = 'all' in period ? { from: first ?? today, to: today } : yearBounds(period.year, today)
  const yearOfMonth = (month: number) => Math.floor(month / 100)
  const own = 'all' in period ? months : months.filter(({ month }) => yearOfMonth(month) === period.year)
  const years = [...new Set(months.map(({ month }) => yearOfMonth(month)))].reverse()
  return { ...bounds, mg: sum(own, 'mg'), acts: sum(own, 'acts'), title: titleFor(programme, balances.mg).title, years }
}

const yearBounds = (year: number, today: LocalDay) => ({ from: year * 10_000 + 101, to: Math.min(year * 10_000 + 1231, today) })
