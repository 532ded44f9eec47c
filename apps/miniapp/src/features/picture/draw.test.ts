import { encode } from 'uqr'
import { drawPaper, QR, SCALE } from '@/features/certificate/draw/paper'
import { drawQr } from './qr'
import { write } from './text'

interface Rect {
  style: string
  x: number
  y: number
  width: number
  height: number
}

function recorder() {
  const rects: Rect[] = []
  const texts: { text: string; font: string; x: number }[] = []
  const ctx = {
    fillStyle: '',
    font: '',
    textAlign: 'left',
    textBaseline: '',
    fillRect: (x: number, y: number, width: number, height: number) => rects.push({ style: ctx.fillStyle, x, y, width, height }),
    // Every letter is as wide as its type is high.
    measureText: (text: string) => ({ width: [...text].length * Number(/(\d+)px/.exec(ctx.font)?.[1]) }),
    fillText: (text: string, x: number) => texts.push({ text, font: ctx.font, x }),
  }
  return { ctx: ctx as unknown as CanvasRenderingContext2D, rects, texts }
}

it.each([
  ['a short address', 'https://example.gov.cn/verify#c=abc'],
  ['a certificate that carries its own signature', `https://lvse.example.gov.cn/verify#c=${'5N4p1vB7we3b3_W-'.repeat(36)}`],
])('draws a QR code of whole pixels that holds exactly %s', (_name, text) => {
  const { ctx, rects } = recorder()
  drawQr(ctx, text, { ...QR, scale: SCALE })
  const [ground, ...dark] = rects
  expect(ground).toMatchObject({ style: '#ffffff', width: QR.size, height: QR.size })
  const module = dark[0]!.width
  expect(module * SCALE).toBeGreaterThanOrEqual(4)
  for (const rect of dark)
    for (const edge of [rect.x, rect.y, rect.width, rect.height]) expect(Number.isInteger(edge * SCALE)).toBe(true)

  const left = Math.min(...dark.map(({ x }) => x))
  const top = Math.min(...dark.map(({ y }) => y))
  expect(left - QR.x).toBeGreaterThanOrEqual(4 * module)
  expect(top - QR.y).toBeGreaterThanOrEqual(4 * module)
  const { data, size } = encode(text, { ecc: text.length > 200 ? 'L' : 'M', border: 0 })
  const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  for (const { x, y } of dark) drawn[(y - top) / module]![(x - left) / module] = true
  expect(drawn).toEqual(data)
})

it('shrinks a long name to its line, to half at most, and then cuts it', () => {
  const { ctx, texts } = recorder()
  const line = { x: 0, y: 0, size: 40, color: '#000000', width: 400 }
  write(ctx, '林小满', line)
  write(ctx, '欧阳若曦阿依古丽买买提', line)
  write(ctx, '长'.repeat(40), line)
  expect(texts.map(({ text }) => text)).toEqual(['林小满', '欧阳若曦阿依古丽买买提', `${'长'.repeat(19)}…`])
  expect(texts.map(({ font }) => /(\d+)px/.exec(font)?.[1])).toEqual(['40', '36', '20'])
})

it('centres spaced letters', () => {
  const { ctx, texts } = recorder()
  write(ctx, '证书', { x: 100, y: 0, size: 20, color: '#000000', align: 'center', spacing: 10 })
  expect(texts.map(({ x }) => x)).toEqual([75, 105])
})

it.each([
  ['林小满', ['林小满']],
  ['山西省太原市杏花岭区精营西边街三桥社区绿色出行志愿者协会', ['山西省太原市杏花岭区精营西边', '街三桥社区绿色出行志愿者协会']],
  ['Maximiliana Featherstonehaugh of Taiyuan', ['Maximiliana', 'Featherstonehaugh of Taiyuan']],
])('writes the holder %s whole on a certificate', (holder, lines) => {
  const { ctx, texts } = recorder()
  const anything = new Proxy(ctx, {
    get: (known, name) => (name in known ? known[name as keyof typeof known] : () => undefined),
  })
  const words = {
    heading: '',
    certify: '',
    period: '',
    acts: '',
    title: '',
    issuer: '',
    issuedAt: '',
    serial: '',
    scan: '',
    note: '',
  }
  const facts = { programme: '', mg: 0, title: '', issuer: '', issuedOn: '', serial: '', revoked: false, accent: '#2f6b4f' }
  drawPaper(anything, { ...facts, holder, verifyUrl: 'https://example.gov.cn/verify' }, { ...words, revoked: '' })
  const written = texts.map(({ text }) => text)
  for (const line of lines) expect(written).toContain(line)
})
