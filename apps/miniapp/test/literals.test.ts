import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

const SRC = join(__dirname, '../src')

/**
 * Where words may stand beside i18n: the manifest, whose bars are named anew in the person's language; dates as each language
 * writes them; what is said before any words are chosen; languages' own names.
 */
const MAY_SPEAK = [
  'i18n/',
  'app.config.ts',
  'lib/when.ts',
  'features/chart/bucket-text.ts',
  'lib/failure.ts',
  'features/session/use-sign-in.ts',
  'features/settings/SettingsCard.tsx',
]
/** Properties that people read or hear. */
const SPOKEN = new Set([
  'label',
  'title',
  'text',
  'hint',
  'placeholder',
  'lead',
  'name',
  'said',
  'aria-label',
  'alt',
  'ariaLabel',
])
const HAN = /\p{Script=Han}/u
const WORDS = /\p{L}{2,}\s+\p{L}{2,}|^\p{Lu}\p{L}+$/u

/** Literals of one file that a person would read, with their lines. */
function spoken(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const note = (node: ts.Node, text: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    found.push(`${relative(SRC, file)}:${line + 1} ${text}`)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const property = ts.isJsxAttribute(node.parent) && SPOKEN.has(node.parent.name.getText(source))
      if (HAN.test(node.text) || (property && WORDS.test(node.text))) note(node, node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !MAY_SPEAK.some((place) => file.startsWith(place)))
  .map((file) => join(SRC, file))

it('says nothing to people that did not come through i18n', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap(spoken)).toEqual([])
})
