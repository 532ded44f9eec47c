import { en as consoleEn } from './console.en'
import { zh as consoleZh } from './console.zh'
import { en as verifyEn } from './verify.en'
import { zh as verifyZh } from './verify.zh'

type Tree = { [key: string]: string | Tree }

const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  )
const holes = (text: string) => (text.match(/\{\{\w+\}\}|<\w+>/g) ?? []).sort()

describe.each([
  ['console', consoleZh, consoleEn],
  ['verify', verifyZh, verifyEn],
] as [string, Tree, Tree][])('the words of %s', (_, zh, en) => {
  it('say the same in both languages', () => {
    const english = new Map(flat(en))
    for (const [key, text] of flat(zh)) {
      expect(english.get(key)).toBeTruthy()
      expect([key, holes(english.get(key)!)]).toEqual([key, holes(text)])
    }
    expect(english.size).toBe(flat(zh).length)
  })
  it('leave no Chinese in the English', () => {
    for (const [key, text] of flat(en)) expect([key, /\p{Script=Han}/u.test(text)]).toEqual([key, false])
  })
})
