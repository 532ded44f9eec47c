import type { GroupFigures } from '@tanpuhui/store'

/**
 * The groups that may be shown, of those that divide all people among them: none of fewer than `minPeople`. What all did together is
 * known, so that one hidden group could be told by subtraction: the smallest of the others is hidden with it. `rest` is how many people
 * did what stands in no group that could be shown.
 */
export function suppressed<Group extends GroupFigures>(
  groups: readonly Group[],
  { minPeople, rest }: { minPeople: number; rest: number },
): Group[] {
  const shown = groups.filter(({ people }) => people >= minPeople)
  const told = shown.length < groups.length && rest < minPeople
  if (!told) return shown
  const smallest = shown.reduce<Group | null>((least, one) => (least && least.people <= one.people ? least : one), null)
  return shown.filter((one) => one !== smallest)
}
