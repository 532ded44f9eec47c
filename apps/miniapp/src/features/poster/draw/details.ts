import { drawQr } from '@/features/picture/qr'
import { SERIF, write } from '@/features/picture/text'
import { light } from '@/ui/tokens'
import type { PosterFacts } from '../facts/poster-facts'
import { CODE, INK, LEFT, LINE, POSTER, QUIET, RIGHT, SCALE } from './sheet'

const TOP = 668
const END = 888

function rule(ctx: CanvasRenderingContext2D, y: number): void {
  ctx.strokeStyle = LINE
  ctx.lineWidth = 1
  ctx.beginPath()
  ctx.moveTo(LEFT, y + 0.5)
  ctx.lineTo(RIGHT, y + 0.5)
  ctx.stroke()
}

/** The name and the title held, where there are any; answers where the next line may begin. */
function person(ctx: CanvasRenderingContext2D, { name, title, accent }: PosterFacts): number {
  if (!name && !title) return TOP - 44
  if (name) write(ctx, name, { x: LEFT, y: TOP, size: 36, weight: 700, family: SERIF, color: INK, width: title ? 360 : 600 })
  if (title)
    write(ctx, title, {
      x: name ? RIGHT : LEFT,
      y: TOP,
      size: 26,
      weight: 600,
      color: accent,
      width: 250,
      align: name ? 'right' : 'left',
    })
  rule(ctx, TOP + 24)
  return TOP + 24
}

function lines(ctx: CanvasRenderingContext2D, { rows, bars }: PosterFacts, from: number): void {
  const count = Math.max(rows.length, bars.length)
  const step = Math.min(50, (END - from - 8) / Math.max(1, count))
  rows.forEach(({ name, said }, i) => {
    const y = from + step * (i + 1) - 8
    write(ctx, name, { x: LEFT, y, size: 22, color: QUIET, width: 170 })
    write(ctx, said, { x: RIGHT, y, size: 22, weight: 500, color: INK, width: 450, align: 'right' })
  })
  bars.forEach(({ section, label, said, share }, i) => {
    const y = from + step * (i + 1) - 8
    write(ctx, label, { x: LEFT, y, size: 22, color: INK, width: 130 })
    ctx.fillStyle = LINE
    ctx.fillRect(200, y - 15, 290, 14)
    ctx.fillStyle = light[section]
    ctx.fillRect(200, y - 15, Math.max(6, 290 * share), 14)
    write(ctx, said, { x: RIGHT, y, size: 22, weight: 500, color: INK, width: 190, align: 'right' })
  })
}

function foot(ctx: CanvasRenderingContext2D, { programme, issuer, code, notes, accent }: PosterFacts): void {
  rule(ctx, END)
  const width = CODE.x - LEFT - 30
  write(ctx, programme, { x: LEFT, y: 954, size: 28, weight: 600, color: accent, width })
  if (issuer !== programme) write(ctx, issuer, { x: LEFT, y: 992, size: 20, color: QUIET, width })
  notes.forEach((note, i) => {
    write(ctx, note, { x: LEFT, y: 1_092 + i * 30 - (notes.length - 1) * 30, size: 18, color: QUIET, width })
  })
  drawQr(ctx, code.text, { ...CODE, scale: SCALE })
  write(ctx, code.words, { x: CODE.x + CODE.size / 2, y: 1_130, size: 18, color: QUIET, align: 'center' })
}

/** The lower part: who, how it was reckoned, and the way to the programme. */
export function drawDetails(ctx: CanvasRenderingContext2D, facts: PosterFacts): void {
  lines(ctx, facts, person(ctx, facts))
  foot(ctx, facts)
  ctx.strokeStyle = LINE
  ctx.lineWidth = 1
  ctx.strokeRect(0.5, 0.5, POSTER.width - 1, POSTER.height - 1)
}
