import { type BusyDays, type GroupFigures, type PublishedFigure, publishedFigures, type Store } from '@tanpuhui/store'

interface Board {
  scope: string
  /** Today’s local day. */
  day: number
  minPeople: number
  /** The groups as they stand. */
  groups: readonly GroupFigures[]
  busiest: BusyDays
}

/**
 * What is published of groups: of a group of at least `minPeople`, and anew only once so many have done something since, be it as more
 * people of the group or on one of the days after. Whoever compares two publications finds no act of a single person.
 */
export async function published(
  { prisma, writes }: Pick<Store, 'prisma' | 'writes'>,
  { scope, day, minPeople, groups, busiest }: Board,
): Promise<PublishedFigure[]> {
  /** How many people at least did something for a group on one of the local days after `since`. */
  const busiestSince = (key: string, since: number) =>
    Math.max(0, ...(busiest.get(key) ?? []).filter((one) => one.day > since).map(({ people }) => people))
  const before = await publishedFigures(prisma, scope)
  const news = groups.flatMap(({ key, people, acts, mg }) => {
    const seen = before.get(key) ?? null
    if (people < minPeople) return []
    if (seen && people - seen.people < minPeople && busiestSince(key, seen.day) < minPeople) return []
    return [{ key, people, acts, mg, seen }]
  })
  if (news.length > 0) await writes.publish({ scope, day, figures: news })
  const after = news.length > 0 ? await publishedFigures(prisma, scope) : before
  // A group that has become too small, since acts were taken back, goes.
  return groups.flatMap(({ key, people }) => {
    const figure = after.get(key)
    return figure && people >= minPeople ? [figure] : []
  })
}
