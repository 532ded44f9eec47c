import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import type { Program } from '../program'
import { compileMiniProgram } from './compile'

const fixture = join(__dirname, '../../test/fixture')

/** Runs the compiled script as a page would. */
const run = (script: string): Program => {
  const page: { miniProgram?: Program } = {}
  runInNewContext(script, page)
  if (!page.miniProgram) throw new Error('the script sets no program')
  return page.miniProgram
}

describe('a compiled mini-program', () => {
  const compiled = compileMiniProgram(fixture)
  const program = run(compiled.script)

  it('carries pages, code, templates and theme', () => {
    expect(program.app.pages).toEqual(['pages/home/home', 'pages/mine/mine', 'pages/phone/phone'])
    expect(program.modules['sub/lib/words.js']).toContain('greet')
    expect(Object.keys(program.templates)).toEqual(expect.arrayContaining(['pages/home/home', 'sub/detail/detail']))
    expect(program.theme.dark.bar).toBe('#111111')
    expect(compiled.warnings).toEqual([])
  })

  it('inlines imported style sheets and keeps page styles to their page', () => {
    const app = program.styles.find(({ path }) => path === 'app')
    expect(app).toMatchObject({ page: null, css: expect.stringContaining('.half{') })
    expect(program.styles.find(({ path }) => path === 'pages/home/home')?.page).toBe('pages/home/home')
  })

  it('gives an isolated component a scope of its own', () => {
    const scope = program.scopes['components/counter/counter']
    expect(program.styles.find(({ path }) => path === 'components/counter/counter')?.css).toContain(`.${scope}--title`)
  })

  it('says what is missing in a folder that holds no mini-program', () => {
    const empty = mkdtempSync(join(tmpdir(), 'simulator-'))
    expect(() => compileMiniProgram(empty)).toThrow(/app\.json is missing/)
    rmSync(empty, { recursive: true })
  })
})
