/** @jest-environment node */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { SECTIONS } from '@tanpuhui/contract'
import { compileString } from 'sass'
import { sassTokens } from '../config/sass-tokens'

const src = (...parts: string[]) => path.resolve(__dirname, '../src', ...parts)
const css = (file: string) => compileString(sassTokens + readFileSync(src(file), 'utf8')).css

it.each(SECTIONS)('%s has its hue, and an icon that is drawn', (section) => {
  expect(css('ui/base.scss')).toContain(`.hue-${section} {\n  --hue: var(--${section});`)
  expect(css('ui/icon.scss')).toContain(`.icon-${section} {`)
  expect(existsSync(src('assets/icons', `${section}.svg`))).toBe(true)
})
