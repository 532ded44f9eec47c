import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const SANJIN = path.resolve(__dirname, '../../../packages/programme/presets/sanjin.json')

/** A file with 三晋's programme in which some claims are other ones. */
export function sanjinWith(claims: object): string {
  const programme = JSON.parse(readFileSync(SANJIN, 'utf8'))
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'tanpuhui-programme-')), 'programme.json')
  writeFileSync(file, JSON.stringify({ ...programme, claims: { ...programme.claims, ...claims } }))
  return file
}
