import { readFileSync } from 'node:fs'
import path from 'node:path'
import { CATALOGUE, methodsDocument } from '.'

const text = methodsDocument(CATALOGUE)

it('is what stands in docs/methods.md (npm run methods -- docs writes it anew)', () =>
  expect(readFileSync(path.resolve(__dirname, '../../../docs/methods.md'), 'utf8')).toBe(text))

it('names every behaviour, method and factor, with every source', () => {
  for (const code of [...CATALOGUE.behaviours.keys(), ...CATALOGUE.methods.keys(), ...CATALOGUE.factors.keys()])
    expect(text).toContain(`\`${code}\``)
  for (const { source } of CATALOGUE.factors.values()) expect(text).toContain(source.locator)
})

it('says of each method how it answers to the four principles', () => {
  for (const { principles } of CATALOGUE.methods.values())
    for (const { zh, en } of Object.values(principles)) {
      expect(text).toContain(zh)
      expect(text).toContain(en)
    }
})
