import { type SmallFile, small } from './small'

/** What the loader says of a planted mistake, line by line; nothing when it loads. */
export function said(plant: (file: SmallFile) => unknown): string[] {
  try {
    small(plant)
  } catch (error) {
    return (error as Error).message.split('\n').slice(1)
  }
  return []
}

/** A mistake: what it is, the line that must tell it, and how to plant it. */
export type Mistake = [what: string, line: RegExp, plant: (file: SmallFile) => unknown]

/** Expects each planted mistake to be told, by file, path and reason. */
export const refuses = (mistakes: readonly Mistake[]) =>
  it.each(mistakes)('refuses %s', (_what, line, plant) => {
    const lines = said(plant)
    expect(lines).toContainEqual(expect.stringMatching(line))
    for (const one of lines) expect(one).toMatch(/^small\.json: .+: .+/)
  })
