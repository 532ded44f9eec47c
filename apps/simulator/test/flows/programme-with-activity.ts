import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { addDays, localDay } from '@tanpuhui/contract'

const DEMO = resolve(__dirname, '../../../../packages/programme/presets/demo.json')

/** The demo's programme with one volunteer activity, of yesterday, today and tomorrow; answers a folder of its own, which is the caller's to remove. */
export function programmeWithActivity(): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tanpuhui-programme-'))
  const today = localDay(Date.now())
  const activity = {
    id: 1,
    code: 'river-clean',
    name: { zh: '净滩志愿行动', en: 'River clean-up' },
    about: { zh: '一起清理汾河岸线。', en: 'Clean the bank of the Fen together.' },
    place: { zh: '汾河公园', en: 'Fen river park' },
    district: '140105',
    firstDay: addDays(today, -1),
    lastDay: addDays(today, 1),
    capacity: 20,
    points: 50,
    assumed: 'For a test',
  }
  const file = join(folder, 'with-activity.json')
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(DEMO, 'utf8')), volunteering: [activity] }))
  return { folder, file }
}
