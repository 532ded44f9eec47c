import { SERIF } from '@/features/picture/text'
import { drawSprig } from './leaf'

/** Text along the upper arc of a ring, reading clockwise and centred at the top. */
function arcText(ctx: CanvasRenderingContext2D, text: string, radius: number, size: number): void {
  const glyphs = [...text]
  ctx.font = `700 ${size}px ${SERIF}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  const widest = Math.PI * 1.35
  const natural = glyphs.reduce((sum, glyph) => sum + ctx.measureText(glyph).width * 1.18, 0) / radius
  const squeeze = Math.min(1, widest / natural)
  let angle = (-natural * squeeze) / 2
  for (const glyph of glyphs) {
    const step = ((ctx.measureText(glyph).width * 1.18) / radius) * squeeze
    ctx.save()
    ctx.rotate(angle + step / 2)
    ctx.translate(0, -radius)
    ctx.scale(squeeze, 1)
    ctx.fillText(glyph, 0, 0)
    ctx.restore()
    angle += step
  }
}

/** The programme's leaf seal: a ring, its name along it, a sprig inside. Green, so as not to pass for a state organ's red seal. */
export function drawSeal(ctx: CanvasRenderingContext2D, name: string, x: number, y: number, radius: number, color: string): void {
  ctx.save()
  ctx.translate(x, y)
  ctx.rotate(-0.12)
  ctx.globalAlpha = 0.86
  ctx.strokeStyle = color
  ctx.fillStyle = color
  ctx.lineWidth = radius * 0.055
  ctx.beginPath()
  ctx.arc(0, 0, radius, 0, Math.PI * 2)
  ctx.stroke()
  ctx.lineWidth = radius * 0.015
  ctx.beginPath()
  ctx.arc(0, 0, radius * 0.92, 0, Math.PI * 2)
  ctx.stroke()
  arcText(ctx, name, radius * 0.72, radius * 0.23)
  drawSprig(ctx, 0, radius * 0.48, radius * 0.82, 0, color)
  ctx.restore()
}
