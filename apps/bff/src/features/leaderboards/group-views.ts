import { localIso, monthToIso } from '@tanpuhui/contract'
import type { GroupFigures } from '@tanpuhui/store'

type By = 'mg' | 'mgPerPerson'

/** A group's figures with what they are for each person. */
const withShare = ({ key, people, acts, mg }: GroupFigures) => ({
  key,
  people,
  acts,
  mg,
  mgPerPerson: people === 0 ? 0 : Math.floor(mg / people),
})

/** Groups by what they saved, or saved for each person, most first; equals share a rank. */
export function rankedGroups(groups: readonly GroupFigures[], by: By) {
  const sorted = groups.map(withShare).sort((a, b) => b[by] - a[by] || (a.key < b.key ? -1 : 1))
  let rank = 0
  return sorted.map((group, i) => {
    if (i === 0 || group[by] < sorted[i - 1]![by]) rank = i + 1
    return { rank, ...group }
  })
}

/** What every board of groups says of itself. */
export const boardHead = (
  { month, asOf }: { month: number | null; asOf: number },
  { minPeople, utcOffsetMinutes }: { minPeople: number; utcOffsetMinutes: number },
) => ({
  month: month === null ? null : monthToIso(month),
  asOf: localIso(asOf, utcOffsetMinutes),
  minPeople,
})
