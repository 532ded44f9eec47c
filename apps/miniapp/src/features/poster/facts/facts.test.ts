import { useSettings } from '@/features/settings/store'
import { words } from '@/i18n'
import { certificate, chart, home, honours, line, programme, receipt } from '../../../../test/fixtures'
import { certificateFacts } from './certificate'
import type { PosterContext } from './common'
import { medalFacts, titleFacts } from './honours'
import { monthFacts, monthsOf } from './month'
import type { PosterFacts } from './poster-facts'
import { receiptFacts } from './receipt'

const context = (named: boolean): PosterContext => ({ programme, home: home(), spoken: words(), named })

const months = chart({
  step: 'month',
  buckets: [
    { key: '2026-10', mg: 0, acts: 0, sections: [] },
    {
      key: '2026-11',
      mg: 4_000_000,
      acts: 3,
      sections: [
        { section: 'food', acts: 1, mg: 144_000 },
        { section: 'travel', acts: 2, mg: 3_856_000 },
      ],
    },
  ],
})

const made: Record<string, (named: boolean) => PosterFacts | null> = {
  receipt: (named) => receiptFacts(receipt, context(named)),
  medal: (named) => medalFacts(honours(), context(named), 'first-act'),
  title: (named) => titleFacts(honours(), context(named), 'sprout'),
  certificate: (named) => certificateFacts([certificate()], context(named), 'SJ-20261121-7ZXS3EW0K3'),
  month: (named) => monthFacts(months, context(named), '2026-11'),
}

describe.each(Object.keys(made))('the poster of a %s', (kind) => {
  it('shows the name, and nothing personal once it is left off', () => {
    expect(made[kind]!(true)!.name).toBe('林小满')
    const { name, ...rest } = made[kind]!(false)!
    expect(name).toBe('')
    const all = JSON.stringify(rest)
    for (const personal of ['林小满', 'SJ-20261121', 'verify', '小店', '08:12', '1001', '"7"'])
      expect(all).not.toContain(personal)
    expect(rest.code.text).toBe('http://api.test')
  })

  it('has no name on the card that a friend gets', () => {
    expect(made[kind]!(true)!.share).not.toContain('林小满')
  })

  it('is said in English too', () => {
    useSettings.setState({ locale: 'en' })
    const { name, title, rows, ...facts } = made[kind]!(false)!
    const said = [facts.heading, facts.what, facts.when, facts.below, facts.programme, facts.share, ...facts.notes]
    // A certificate says its title as it was signed.
    if (kind !== 'certificate') said.push(title, ...rows.flatMap((row) => [row.name, row.said]))
    for (const text of said) expect(text).not.toMatch(/[\u4e00-\u9fff]/)
  })
})

it('tells of a ride by its grams, their equivalent, its formula and its method', () => {
  expect(made.receipt!(true)).toMatchObject({
    what: '共享单车骑行',
    when: '2026年11月20日',
    figure: { value: '1.25', unit: 'kg CO₂e' },
    below: '约等于 1.25 度电',
    title: '低碳新芽',
    rows: [
      { name: '怎样算出', said: '5 × 250 = 1250 g' },
      { name: '方法学', said: '共享单车骑行方法学' },
      { name: '证据等级', said: '企业核实' },
    ],
    share: '我完成了一次低碳行为：共享单车骑行 1.25 kg CO₂e',
  })
})

it('leads from a named certificate to its check', () => {
  expect(made.certificate!(true)).toMatchObject({
    code: { text: 'http://api.test/verify#c=abc', words: '扫码核验' },
    rows: [{ said: '低碳新芽' }, { said: 'SJ-20261121-7ZXS3EW0K3' }],
  })
})

it('shows a month’s sections by what they brought', () => {
  expect(monthsOf(months)).toEqual(['2026-11'])
  expect(made.month!(true)).toMatchObject({
    heading: '2026 年 11 月减排小结',
    what: '3 次低碳行为',
    bars: [
      { section: 'travel', label: '行', said: '3.85 kg CO₂e', share: 1 },
      { section: 'food', label: '食', said: '144 g CO₂e', share: 144_000 / 3_856_000 },
    ],
  })
})

it('makes nothing of what was taken back, revoked, not reached or not there', () => {
  const reversed = { at: '2026-11-21T12:00:00+08:00', reason: { zh: '重复上报', en: 'Reported twice' } }
  expect(receiptFacts({ ...receipt, line: line({ reversed }) }, context(true))).toBeNull()
  const revoked = {
    ...certificate(),
    status: { state: 'revoked' as const, revokedAt: '2026-11-21T12:00:00+08:00', reason: null },
  }
  expect(certificateFacts([revoked], context(true), revoked.certificate.serial)).toBeNull()
  expect(certificateFacts([certificate()], context(true), 'SJ-0')).toBeNull()
  expect(medalFacts(honours(), context(true), 'rider')).toBeNull()
  expect(titleFacts(honours(), context(true), 'walker')).toBeNull()
  expect(monthFacts(months, context(true), '2026-10')).toBeNull()
})
