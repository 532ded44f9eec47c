import type { Title } from '@tanpuhui/contract'
import type { Programme } from './programme'

/** The 减排称号 reached with a cumulative `mg`, and the next one; null where there is none. Titles stand in rising order. */
export function titleFor(programme: Pick<Programme, 'titles'>, mg: number): { title: Title | null; nextTitle: Title | null } {
  const reached = programme.titles.filter((t) => t.fromMg <= mg)
  return { title: reached.at(-1) ?? null, nextTitle: programme.titles[reached.length] ?? null }
}
