import { SANS, write } from '@/features/picture/text'
import { paintPicture } from '@/ui/illustration/paint'
import type { PosterFacts } from '../facts/poster-facts'
import { HERO, INK, LEFT, PAPER, POSTER, QUIET, WHITE } from './sheet'

/** Room for words beside the picture. */
const COLUMN = 380

/** Where the picture stands: its foot on the hill, its middle at `x`. */
const STAND = { x: 560, foot: 574, height: 340 } as const

function land(ctx: CanvasRenderingContext2D, accent: string): void {
  ctx.fillStyle = PAPER
  ctx.fillRect(0, 0, POSTER.width, POSTER.height)
  ctx.fillStyle = accent
  ctx.globalAlpha = 0.08
  ctx.fillRect(0, 0, POSTER.width, HERO)
  ctx.beginPath()
  ctx.moveTo(0, 548)
  ctx.bezierCurveTo(160, 570, 420, 430, POSTER.width, 468)
  ctx.lineTo(POSTER.width, HERO)
  ctx.lineTo(0, HERO)
  ctx.closePath()
  ctx.fill()
  ctx.globalAlpha = 1
  ctx.fillStyle = WHITE
  ctx.beginPath()
  ctx.moveTo(0, 588)
  ctx.bezierCurveTo(180, 548, 480, 540, POSTER.width, 586)
  ctx.lineTo(POSTER.width, POSTER.height)
  ctx.lineTo(0, POSTER.height)
  ctx.closePath()
  ctx.fill()
}

function figure(ctx: CanvasRenderingContext2D, facts: PosterFacts): void {
  if (!facts.figure) {
    write(ctx, facts.below, { x: LEFT, y: 372, size: 26, color: QUIET, width: COLUMN - 40 })
    return
  }
  const { value, unit } = facts.figure
  write(ctx, value, { x: LEFT, y: 424, size: 108, weight: 700, color: facts.accent, width: COLUMN, family: SANS })
  write(ctx, unit, { x: LEFT, y: 470, size: 32, weight: 500, color: INK })
  write(ctx, facts.below, { x: LEFT, y: 520, size: 25, color: QUIET, width: COLUMN })
}

/** The upper part, five to four: it stands alone on the card that a friend gets, so nothing personal is on it. */
export function drawHero(ctx: CanvasRenderingContext2D, facts: PosterFacts): void {
  const { picture } = facts
  land(ctx, facts.accent)
  write(ctx, facts.programme, { x: LEFT, y: 96, size: 30, weight: 600, color: facts.accent, width: 620 })
  write(ctx, facts.heading, { x: LEFT, y: 142, size: 26, color: QUIET, width: 620 })
  write(ctx, facts.what, {
    x: LEFT,
    y: facts.figure ? 232 : 316,
    size: facts.figure ? 44 : 60,
    weight: 700,
    color: INK,
    width: facts.figure ? 620 : COLUMN - 20,
  })
  write(ctx, facts.when, { x: LEFT, y: 278, size: 25, color: QUIET, width: COLUMN - 8 })
  figure(ctx, facts)
  const width = (STAND.height * picture.width) / picture.height
  paintPicture(ctx, picture, { x: STAND.x - width / 2, y: STAND.foot - STAND.height, width })
}
