import { encode } from 'uqr'
import { words } from '@/i18n'
import { saplingPicture } from '@/ui/illustration/sapling'
import { certificate, home, programme } from '../../../../test/fixtures'
import { certificateFacts } from '../facts/certificate'
import type { PosterFacts } from '../facts/poster-facts'
import { drawPoster } from './poster'
import { CODE, HERO, LEFT, POSTER, RIGHT } from './sheet'

interface Written {
  text: string
  left: number
  right: number
  y: number
  size: number
}

/** A context that notes what is written and filled; every Chinese letter is as wide as its type is high, others half as wide. */
function recorder() {
  const texts: Written[] = []
  const dark: { x: number; y: number; width: number; height: number }[] = []
  const state = { fillStyle: '', font: '', textAlign: 'left' }
  const size = () => Number(/(\d+)px/.exec(state.font)?.[1])
  const measure = (text: string) => [...text].reduce((sum, letter) => sum + (/[\x20-\x7e]/.test(letter) ? 0.5 : 1) * size(), 0)
  const known: Record<string, unknown> = {
    measureText: (text: string) => ({ width: measure(text) }),
    fillText: (text: string, x: number, y: number) => {
      if (text === '') return
      const width = measure(text)
      const left = state.textAlign === 'right' ? x - width : state.textAlign === 'center' ? x - width / 2 : x
      texts.push({ text, left, right: left + width, y, size: size() })
    },
    fillRect: (x: number, y: number, width: number, height: number) => {
      if (state.fillStyle === '#000000') dark.push({ x, y, width, height })
    },
  }
  const ctx = new Proxy(state, {
    get: (target, name) => target[name as keyof typeof target] ?? known[name as string] ?? (() => undefined),
    set: (target, name, value) => {
      if (name in target) target[name as keyof typeof target] = value
      return true
    },
  })
  return { ctx: ctx as unknown as CanvasRenderingContext2D, texts, dark }
}

const facts = (over: Partial<PosterFacts> = {}): PosterFacts => ({
  programme: '三晋绿色生活',
  issuer: '山西省碳普惠平台',
  accent: '#2f6b4f',
  heading: '一次低碳行为',
  what: '共享单车骑行',
  when: '2026年11月20日',
  figure: { value: '1.25', unit: 'kg CO₂e' },
  below: '约等于 1.25 度电',
  picture: saplingPicture(3),
  name: '林小满',
  title: '低碳新芽',
  rows: [
    { name: '怎样算出', said: '5 km × 250 g/km = 1250 g' },
    { name: '方法学', said: '共享单车骑行减排量核算方法' },
    { name: '证据等级', said: '企业核实' },
  ],
  bars: [],
  code: { text: 'https://lvse.example.gov.cn', words: '扫码了解' },
  notes: ['个人荣誉，不是货币，不可交易', '演示环境，数据仅供体验'],
  share: '',
  ...over,
})

const drawn = (over: Partial<PosterFacts> = {}) => {
  const seen = recorder()
  drawPoster(seen.ctx, facts(over))
  return seen
}

const LONG = '欧阳若曦阿依古丽买买提'.repeat(4)

it.each<[string, Partial<PosterFacts>]>([
  ['a receipt', {}],
  ['a medal, without a name', { figure: null, when: '', name: '' }],
  [
    'a month of five sections',
    {
      rows: [],
      bars: (['food', 'travel', 'housing', 'goods', 'office'] as const).map((section, i) => ({
        section,
        label: '绿色出行',
        said: '1,250.88 kg CO₂e',
        share: 1 / (i + 1),
      })),
    },
  ],
  [
    'the longest words',
    {
      programme: LONG,
      issuer: LONG,
      heading: LONG,
      what: LONG,
      when: LONG,
      below: LONG,
      name: LONG,
      title: LONG,
      figure: { value: '9,999,999.99', unit: 'kg CO₂e' },
      rows: facts().rows.map(() => ({ name: LONG, said: LONG })),
    },
  ],
])('keeps every word of %s on the sheet, and none over another', (_name, over) => {
  const { texts } = drawn(over)
  expect(texts.length).toBeGreaterThan(8)
  for (const { text, left, right, y } of texts) {
    expect([text, left >= LEFT - 1, right <= RIGHT + 1, y <= POSTER.height - 12]).toEqual([text, true, true, true])
  }
  const over2 = texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.y - one.size * 0.8 < other.y &&
          other.y - other.size * 0.8 < one.y,
      )
      .map((other) => [one.text, other.text]),
  )
  expect(over2).toEqual([])
})

it('writes nothing personal on the part that a friend’s card shows', () => {
  const { texts } = drawn()
  const hero = texts.filter(({ y }) => y <= HERO).map(({ text }) => text)
  expect(hero).toEqual(expect.arrayContaining(['三晋绿色生活', '共享单车骑行', '1.25']))
  expect(hero.join()).not.toContain('林小满')
})

it('bears a QR code that holds the check of a named certificate', () => {
  const seen = recorder()
  const mine = certificate()
  drawPoster(
    seen.ctx,
    certificateFacts([mine], { programme, home: home(), spoken: words(), named: true }, mine.certificate.serial)!,
  )
  const { data, size } = encode(mine.verifyUrl, { ecc: 'M', border: 0 })
  const module = seen.dark[0]!.width
  const left = Math.min(...seen.dark.map(({ x }) => x))
  const top = Math.min(...seen.dark.map(({ y }) => y))
  const code = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  for (const { x, y } of seen.dark) code[Math.round((y - top) / module)]![Math.round((x - left) / module)] = true
  expect(code).toEqual(data)
  expect(left - CODE.x).toBeGreaterThanOrEqual(4 * module)
})
