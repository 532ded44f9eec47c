import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import tokens from '@/ui/tokens.json'

const SRC = join(__dirname, '../src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
const read = (file: string) => readFileSync(join(SRC, file), 'utf8')
const sheets = files.filter((file) => file.endsWith('.scss'))

/** Which declarations are measured by which tokens, and in what unit. */
const MEASURED = [
  { of: /^(?:(?:row-|column-)?gap|(?:margin|padding)(?:-[a-z]+)?)$/, by: tokens.space },
  { of: /^border(?:-[a-z]+)*-radius$/, by: tokens.radius },
  { of: /^(?:transition|animation)$/, by: tokens.motion },
]

/** Measures of a sheet that are written out although a token stands for them. */
const writtenOut = (file: string): string[] =>
  [...read(file).matchAll(/^\s*([a-z-]+): (.*);$/gm)].flatMap(([, property = '', value = '']) => {
    const by = MEASURED.find(({ of }) => of.test(property))?.by ?? {}
    const known = new Set<string>(Object.values(by))
    return (value.match(/\b\d+(?:px|ms)\b/g) ?? []).filter((one) => known.has(one)).map((one) => `${file}: ${property} ${one}`)
  })

it('space, corners and motion are measured by their tokens', () => {
  expect(sheets.length).toBeGreaterThan(40)
  expect(sheets.flatMap(writtenOut)).toEqual([])
})

it('no stylesheet counts on a variable that nothing sets', () => {
  const set = new Set(Object.keys(tokens.light).map((name) => `--${name}`))
  for (const file of files.filter((one) => /\.(?:scss|tsx?)$/.test(one)))
    for (const [, name] of read(file).matchAll(/(--[\w-]+)['"]?:/g)) set.add(name!)
  const used = sheets.flatMap((file) => [...read(file).matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => `${file}: ${name}`))
  expect(used.length).toBeGreaterThan(100)
  expect(used.filter((one) => !set.has(one.split(': ')[1]!))).toEqual([])
})
