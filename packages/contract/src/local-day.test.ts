import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { addDays, dayToIso, isoToDay, isoWeek, localDay, localIso, mondayOf, mondayOfWeek, startOf, yearOf } from './index'

const DAY = 86_400_000
const at = (iso: string) => Date.parse(iso)
const instants = fc.integer({ min: at('2000-01-01T00:00:00Z'), max: at('2099-12-31T00:00:00Z') })
const days = instants.map((instant) => localDay(instant))

describe('the local day', () => {
  it('begins at an instant that is the first of it', () => {
    expect(startOf(20260101)).toBe(at('2026-01-01T00:00:00+08:00'))
    fc.assert(
      fc.property(days, fc.constantFrom(480, 0, -300), (day, offset) => {
        expect(localDay(startOf(day, offset), offset)).toBe(day)
        expect(localDay(startOf(day, offset) - 1, offset)).toBe(addDays(day, -1))
      }),
    )
  })

  it('changes at midnight in China, eight hours before UTC', () => {
    expect(localDay(at('2026-01-01T00:00:00+08:00') - 1)).toBe(20251231)
    expect(localDay(at('2026-01-01T00:00:00+08:00'))).toBe(20260101)
    expect(localDay(at('2025-12-31T16:00:00Z'))).toBe(20260101)
    expect(localDay(at('2026-01-01T23:59:59.999+08:00'))).toBe(20260101)
  })

  it('was 2022-09-18 when 三晋绿色生活 went live', () => expect(localDay(at('2022-09-18T08:00:00+08:00'))).toBe(20220918))

  it.each([
    [0, 20260101],
    [480, 20260102],
    [-300, 20260101],
    [345, 20260102],
  ])('follows an offset of %i minutes', (offset, day) => expect(localDay(at('2026-01-01T18:30:00Z'), offset)).toBe(day))

  it('is the calendar day of the shifted instant, for every instant and offset', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -720, max: 840 }), (instant, offset) => {
        const iso = new Date(instant + offset * 60_000).toISOString().slice(0, 10)
        expect(dayToIso(localDay(instant, offset))).toBe(iso)
      }),
    )
  })

  it('is the next one a day later', () => {
    fc.assert(fc.property(instants, (instant) => addDays(localDay(instant), 1) === localDay(instant + DAY)))
  })
})

describe('days', () => {
  it.each([
    [20251231, 1, 20260101],
    [20260101, -1, 20251231],
    [20240228, 1, 20240229],
    [20230228, 1, 20230301],
    [20260131, 1, 20260201],
    [20260102, 365, 20270102],
    [20240101, 366, 20250101],
    [20260102, 0, 20260102],
  ])('count on from %i by %i to %i', (day, by, sum) => expect(addDays(day, by)).toBe(sum))

  it('count back as they count on, as the calendar does', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -20_000, max: 20_000 }), (day, by) => {
        const there = addDays(day, by)
        expect(addDays(there, -by)).toBe(day)
        expect(at(dayToIso(there)) - at(dayToIso(day))).toBe(by * DAY)
      }),
    )
  })

  it('are written as ISO days and read back', () => {
    expect(dayToIso(20260102)).toBe('2026-01-02')
    fc.assert(fc.property(days, (day) => isoToDay(dayToIso(day)) === day))
  })

  it('know their year', () => {
    fc.assert(fc.property(days, (day) => String(yearOf(day)) === dayToIso(day).slice(0, 4)))
  })
})

describe('a local instant', () => {
  it('is written with the offset of the programme', () => {
    expect(localIso(at('2026-01-02T00:00:00Z'))).toBe('2026-01-02T08:00:00+08:00')
    expect(localIso(at('2026-01-02T00:00:00Z'), 0)).toMatch(/^2026-01-02T00:00:00(Z|\+00:00)$/)
    expect(localIso(at('2026-01-02T00:00:00Z'), -210)).toBe('2026-01-01T20:30:00-03:30')
  })

  it('is the same instant, to the second', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -720, max: 840 }), (instant, offset) => {
        expect(at(localIso(instant, offset))).toBe(Math.floor(instant / 1_000) * 1_000)
      }),
    )
  })
})

it.each(['America/Los_Angeles', 'Europe/London', 'Australia/Lord_Howe'])(
  'does not mind the summer time of a machine in %s',
  (zone) => {
    const script = `
      const { localDay, localIso } = require(${JSON.stringify(join(__dirname, 'local-day.ts'))})
      const offsets = new Set()
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 1_800_000) {
        offsets.add(new Date(at).getTimezoneOffset())
        const china = new Date(at + 28_800_000).toISOString().slice(0, 19)
        if (localIso(at) !== china + '+08:00' || localDay(at) !== Number(china.slice(0, 10).replaceAll('-', '')))
          console.log(china, localIso(at), localDay(at))
      }
      console.log(offsets.size, 'offsets')`
    const args = ['--require', 'tsx/cjs', '--eval', script]
    expect(execFileSync(process.execPath, args, { encoding: 'utf8', env: { TZ: zone } })).toBe('2 offsets\n')
  },
)

describe('the week', () => {
  it.each([
    ['2026-11-16', '2026-W47', '2026-11-16'],
    ['2026-11-22', '2026-W47', '2026-11-16'],
    ['2026-11-23', '2026-W48', '2026-11-23'],
    ['2026-12-31', '2026-W53', '2026-12-28'],
    ['2027-01-03', '2026-W53', '2026-12-28'],
    ['2027-01-04', '2027-W01', '2027-01-04'],
    ['2024-12-30', '2025-W01', '2024-12-30'],
    ['2023-01-01', '2022-W52', '2022-12-26'],
  ])('of %s is %s and began on %s', (day, week, monday) => {
    expect([isoWeek(isoToDay(day)), dayToIso(mondayOf(isoToDay(day)))]).toEqual([week, monday])
    expect(dayToIso(mondayOfWeek(week))).toBe(monday)
  })

  it('is the same from Monday to Sunday, and another after that', () => {
    fc.assert(
      fc.property(days, (day) => {
        const monday = mondayOf(day)
        const weeks = Array.from({ length: 8 }, (_, i) => isoWeek(addDays(monday, i)))
        expect(new Set(weeks.slice(0, 7)).size).toBe(1)
        expect(weeks[7]! > weeks[0]!).toBe(true)
        expect(mondayOfWeek(isoWeek(day))).toBe(monday)
      }),
    )
  })
})
