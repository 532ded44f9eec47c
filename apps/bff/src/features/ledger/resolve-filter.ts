import { addDays, type LedgerFilter, type LocalDay, startOf, type Text } from '@tanpuhui/contract'
import { CATALOGUE } from '@tanpuhui/methodology'
import type { LinesWanted } from '@tanpuhui/store'
import type { Programme } from '../../programme'

/** A filter in codes: names are looked up here, so that no record need be searched for words. */
export type Resolved = Pick<LinesWanted, 'section' | 'partnerId' | 'days' | 'anyOf'>

const plain = (text: string) => text.normalize('NFKC').toLowerCase()
const says = ({ zh, en }: Text, part: string) => plain(zh).includes(part) || plain(en).includes(part)

/** Behaviours and partners whose name has this in it. */
function named(programme: Programme, search: string): NonNullable<Resolved['anyOf']> {
  const part = plain(search)
  return {
    behaviours: [...CATALOGUE.behaviours.values()].filter(({ name }) => says(name, part)).map(({ code }) => code),
    partnerIds: programme.partners.filter(({ name }) => says(name, part)).map(({ id }) => id),
  }
}

/** The days that a filter allows, both included. */
function daysOf({ month, day }: LedgerFilter): Resolved['days'] {
  if (day !== undefined) return { from: number(day), to: number(day) }
  if (month === undefined) return undefined
  const from = number(month) * 100 + 1
  const firstOfNext = Math.floor(addDays(from, 31) / 100) * 100 + 1
  return { from, to: addDays(firstOfNext, -1) }
}
const number = (iso: string): LocalDay => Number(iso.replaceAll('-', ''))

/** What a filter asks for; null when no line can be it, because nothing of the programme bears such a name. */
export function resolveFilter(programme: Programme, filter: LedgerFilter): Resolved | null {
  const { section, partner, search } = filter
  const partnerId = partner === undefined ? undefined : programme.partners.find(({ code }) => code === partner)?.id
  if (partner !== undefined && partnerId === undefined) return null
  const anyOf = search === undefined ? undefined : named(programme, search)
  if (anyOf && anyOf.behaviours.length + anyOf.partnerIds.length === 0) return null
  return { section, partnerId, days: daysOf(filter), anyOf }
}

/** The same for acts that are no records, by their instants and behaviours. */
export function actsWanted(programme: Programme, { section, partnerId, days, anyOf }: Resolved) {
  const ofSection = section && Object.keys(programme.sectionOf).filter((behaviour) => programme.sectionOf[behaviour] === section)
  const { utcOffsetMinutes } = programme
  return {
    ...(ofSection ? { behaviour: { in: ofSection } } : {}),
    ...(partnerId === undefined ? {} : { partnerId }),
    ...(days
      ? { occurredAt: { gte: startOf(days.from, utcOffsetMinutes), lt: startOf(addDays(days.to, 1), utcOffsetMinutes) } }
      : {}),
    ...(anyOf ? { OR: [{ behaviour: { in: [...anyOf.behaviours] } }, { partnerId: { in: [...anyOf.partnerIds] } }] } : {}),
  }
}
