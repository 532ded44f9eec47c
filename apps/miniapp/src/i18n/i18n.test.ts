import { en } from './en'
import { zh } from './zh'

const leaves = (tree: object | string, at = ''): [string, string][] =>
  typeof tree === 'string'
    ? [[at, tree]]
    : Object.entries(tree).flatMap(([key, value]) => leaves(value as object | string, at ? `${at}.${key}` : key))

const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

it('says everything in both languages, with the same blanks to fill', () => {
  const english = new Map(leaves(en))
  const chinese = leaves(zh)
  expect(english.size).toBe(chinese.length)
  for (const [key, text] of chinese) {
    expect(english.has(key)).toBe(true)
    expect({ key, blanks: blanks(english.get(key)!) }).toEqual({ key, blanks: blanks(text) })
    expect(english.get(key)).not.toMatch(/[\u4e00-\u9fff]/)
  }
})
