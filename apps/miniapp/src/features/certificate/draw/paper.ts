import { showMass } from '@tanpuhui/contract/mass'
import { drawQr } from '@/features/picture/qr'
import { SANS, SERIF, write } from '@/features/picture/text'
import { drawSprig } from './leaf'
import { drawSeal } from './seal'

/** The paper's size in drawing units: A4's proportion. */
export const PAPER = { width: 750, height: 1060 } as const

/** Pixels to a drawing unit: the saved picture is 1500 × 2120, sharp in print at half a page. */
export const SCALE = 2

/** Where the QR code's white square stands, in drawing units. */
export const QR = { x: 461, y: 752, size: 205 } as const

const INK = '#26302a'
const QUIET = '#5f675f'
const GROUND = '#fbf9f2'
const LINE = '#d9d2bf'
const VOID = '#b3261e'

export interface PaperWords {
  heading: string
  certify: string
  period: string
  acts: string
  title: string
  issuer: string
  issuedAt: string
  serial: string
  scan: string
  note: string
  /** Written across a certificate that no longer holds. */
  revoked: string
}

export interface PaperFacts {
  programme: string
  holder: string
  mg: number
  title: string
  issuer: string
  issuedOn: string
  serial: string
  verifyUrl: string
  revoked: boolean
  accent: string
}

const MIDDLE = PAPER.width / 2

function frame(ctx: CanvasRenderingContext2D, accent: string): void {
  ctx.fillStyle = GROUND
  ctx.fillRect(0, 0, PAPER.width, PAPER.height)
  ctx.strokeStyle = accent
  ctx.lineWidth = 3
  ctx.strokeRect(28, 28, PAPER.width - 56, PAPER.height - 56)
  ctx.lineWidth = 1
  ctx.strokeRect(38, 38, PAPER.width - 76, PAPER.height - 76)
  for (const [x, y, turn] of [
    [54, 54, 2.356],
    [PAPER.width - 54, 54, -2.356],
    [54, PAPER.height - 54, 0.785],
    [PAPER.width - 54, PAPER.height - 54, -0.785],
  ] as const) {
    ctx.fillStyle = GROUND
    ctx.fillRect(x - 28, y - 28, 56, 56)
    drawSprig(ctx, x - Math.sin(turn) * 22, y + Math.cos(turn) * 22, 52, turn, accent)
  }
}

function rule(ctx: CanvasRenderingContext2D, from: number, to: number, y: number): void {
  ctx.strokeStyle = LINE
  ctx.lineWidth = 1
  ctx.beginPath()
  ctx.moveTo(from, y + 0.5)
  ctx.lineTo(to, y + 0.5)
  ctx.stroke()
}

/** Where a long name is parted: at the space nearest to its middle, or there. */
function halves(name: string): [string, string] {
  const characters = [...name]
  const middle = Math.ceil(characters.length / 2)
  const spaces = characters.flatMap((one, i) => (one === ' ' && Math.abs(i - middle) <= 10 ? [i] : []))
  const at = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? middle
  return [characters.slice(0, at).join(''), characters.slice(at).join('').trim()]
}

/** The holder's whole name: in smaller type when it is long, and on two lines when it is longer than that. */
function holder(ctx: CanvasRenderingContext2D, name: string): void {
  const style = { x: MIDDLE, weight: 700, family: SERIF, color: INK, align: 'center', width: 560 } as const
  ctx.font = `700 26px ${SERIF}`
  if (ctx.measureText(name).width <= style.width) {
    write(ctx, name, { ...style, y: 384, size: 52 })
    return
  }
  const [first, second] = halves(name)
  write(ctx, first, { ...style, y: 362, size: 26 })
  write(ctx, second, { ...style, y: 395, size: 26 })
}

function figure(ctx: CanvasRenderingContext2D, mg: number, y: number, accent: string): void {
  const { value, unit } = showMass(mg)
  const tail = `${unit} CO₂e`
  ctx.font = `700 92px ${SANS}`
  const wide = ctx.measureText(value).width
  ctx.font = `500 32px ${SANS}`
  const start = MIDDLE - (wide + 16 + ctx.measureText(tail).width) / 2
  write(ctx, value, { x: start, y, size: 92, weight: 700, color: accent })
  write(ctx, tail, { x: start + wide + 16, y, size: 32, weight: 500, color: INK })
}

function foot(ctx: CanvasRenderingContext2D, facts: PaperFacts, words: PaperWords): void {
  rule(ctx, 84, PAPER.width - 84, 736)
  const rows = [
    [words.issuer, facts.issuer, 238],
    [words.issuedAt, facts.issuedOn, 238],
    [words.serial, facts.serial, 360],
  ] as const
  rows.forEach(([name, said, width], i) => {
    const y = 790 + i * 66
    write(ctx, name, { x: 84, y, size: 18, color: QUIET })
    write(ctx, said, { x: 84, y: y + 29, size: 22, weight: 500, color: INK, width })
  })
  drawSeal(ctx, facts.programme, 394, 830, 58, facts.accent)
  drawQr(ctx, facts.verifyUrl, { ...QR, scale: SCALE })
  write(ctx, words.scan, { x: QR.x + QR.size / 2, y: 982, size: 18, color: QUIET, align: 'center' })
  write(ctx, words.note, { x: 84, y: 982, size: 16, color: QUIET, width: 360 })
}

function stampVoid(ctx: CanvasRenderingContext2D, word: string): void {
  ctx.save()
  ctx.translate(MIDDLE, 520)
  ctx.rotate(-0.42)
  ctx.globalAlpha = 0.8
  ctx.font = `700 84px ${SANS}`
  const wide = ctx.measureText(word).width
  ctx.strokeStyle = VOID
  ctx.lineWidth = 8
  ctx.strokeRect(-wide / 2 - 36, -80, wide + 72, 120)
  write(ctx, word, { x: 0, y: 10, size: 84, weight: 700, color: VOID, align: 'center' })
  ctx.restore()
}

/** Draws the whole certificate. The context must map one drawing unit to SCALE pixels. */
export function drawPaper(ctx: CanvasRenderingContext2D, facts: PaperFacts, words: PaperWords): void {
  frame(ctx, facts.accent)
  write(ctx, facts.programme, { x: MIDDLE, y: 128, size: 26, weight: 500, color: facts.accent, align: 'center', width: 480 })
  write(ctx, words.heading, {
    x: MIDDLE,
    y: 218,
    size: 64,
    weight: 700,
    family: SERIF,
    color: INK,
    align: 'center',
    spacing: words.heading.length > 6 ? 0 : 18,
  })
  rule(ctx, MIDDLE - 60, MIDDLE + 60, 252)
  write(ctx, words.certify, { x: MIDDLE, y: 316, size: 24, color: QUIET, align: 'center' })
  holder(ctx, facts.holder)
  rule(ctx, 94, PAPER.width - 94, 408)
  write(ctx, words.period, { x: MIDDLE, y: 462, size: 24, color: INK, align: 'center', width: 580 })
  write(ctx, words.acts, { x: MIDDLE, y: 502, size: 24, color: INK, align: 'center', width: 580 })
  figure(ctx, facts.mg, 622, facts.accent)
  if (facts.title)
    write(ctx, `${words.title} · ${facts.title}`, {
      x: MIDDLE,
      y: 694,
      size: 30,
      weight: 600,
      family: SERIF,
      color: INK,
      align: 'center',
      width: 560,
    })
  foot(ctx, facts, words)
  if (facts.revoked) stampVoid(ctx, words.revoked)
}
