import type { LedgerLine } from '@tanpuhui/contract'

export interface DayGroup {
  day: string
  lines: LedgerLine[]
}

/** Lines in their given order, grouped by local day. */
export function byDay(lines: readonly LedgerLine[]): DayGroup[] {
  const groups: DayGroup[] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last?.day === line.day) last.lines.push(line)
    else groups.push({ day: line.day, lines: [line] })
  }
  return groups
}
