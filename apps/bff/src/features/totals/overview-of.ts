import {
  AppError,
  dayToIso,
  localDay,
  localIso,
  type Text,
  type TotalsDimension,
  type TotalsOverview,
  type TotalsRow,
} from '@tanpuhui/contract'
import { ALL_TIME, type DayRange, figuresBy, figuresByDay, totalFigures } from '@tanpuhui/store'
import type { Services } from '../../services'
import { behaviourName, districtName, partnerName } from '../ledger/line'
import { existingDay } from './existing-day'

/** The range that a query names; what it leaves open reaches to the ends of time. Throws MALFORMED. */
export function rangeOf({ from, to }: { from?: string | undefined; to?: string | undefined }): DayRange {
  const range = { from: from ? existingDay(from) : ALL_TIME.from, to: to ? existingDay(to) : ALL_TIME.to }
  if (range.from > range.to) throw new AppError('MALFORMED', { problem: `${from} is after ${to}` })
  return range
}

/** What staff read instead of a code. */
function nameOf({ programme }: Services, dimension: TotalsDimension, key: string): Text {
  if (dimension === 'section') return programme.sections.find(({ code }) => code === key)?.name ?? { zh: key, en: key }
  if (dimension === 'district') return districtName(programme, key)
  return dimension === 'behaviour' ? behaviourName(key) : partnerName(programme, Number(key))
}

async function rowsBy(services: Services, dimension: TotalsDimension, range: DayRange): Promise<TotalsRow[]> {
  const rows = await figuresBy(services.store.prisma, dimension, range)
  return rows
    .map((row) => ({ ...row, name: nameOf(services, dimension, row.key) }))
    .sort((a, b) => b.mg - a.mg || a.key.localeCompare(b.key))
}

/** The bureau's 减排总览, from rollups. */
export async function overviewOf(services: Services, range: DayRange): Promise<TotalsOverview> {
  const { store, programme, now } = services
  const at = now()
  const today = localDay(at, programme.utcOffsetMinutes)
  const [total, days, [ofToday], section, district, behaviour, partner] = await Promise.all([
    totalFigures(store.prisma, range),
    figuresByDay(store.prisma, range),
    figuresByDay(store.prisma, { from: today, to: today }),
    rowsBy(services, 'section', range),
    rowsBy(services, 'district', range),
    rowsBy(services, 'behaviour', range),
    rowsBy(services, 'partner', range),
  ])
  const { people = 0, acts = 0, mg = 0, points = 0 } = ofToday ?? {}
  return {
    asOf: localIso(at, programme.utcOffsetMinutes),
    total,
    today: { people, acts, mg, points },
    days: days.map(({ day, ...figures }) => ({ day: dayToIso(day), ...figures })),
    section,
    district,
    behaviour,
    partner,
  }
}
