import { readPath } from './path'
import { DASH, PALETTES, PEN_WIDTH, type Picture, WASH_COVER } from './picture'

interface Place {
  x: number
  y: number
  /** In drawing units of the canvas; the height follows. */
  width: number
}

function outline(ctx: CanvasRenderingContext2D, data: string): void {
  ctx.beginPath()
  for (const step of readPath(data)) {
    if (step[0] === 'M') ctx.moveTo(step[1], step[2])
    else if (step[0] === 'L') ctx.lineTo(step[1], step[2])
    else if (step[0] === 'C') ctx.bezierCurveTo(step[1], step[2], step[3], step[4], step[5], step[6])
    else ctx.closePath()
  }
}

/** Draws a picture in the colours for paper, with its upper left corner at (x, y). */
export function paintPicture(ctx: CanvasRenderingContext2D, picture: Picture, { x, y, width }: Place): void {
  const palette = PALETTES.light
  ctx.save()
  ctx.translate(x, y)
  ctx.scale(width / picture.width, width / picture.width)
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  for (const shape of picture.shapes) {
    outline(ctx, shape.d)
    if (shape.wash) {
      ctx.globalAlpha = shape.cover ?? WASH_COVER
      ctx.fillStyle = palette[shape.wash]
      ctx.fill()
      ctx.globalAlpha = 1
    }
    const pen = shape.pen ?? 'ink'
    if (pen === 'none') continue
    ctx.setLineDash(shape.dashed ? [...DASH] : [])
    ctx.strokeStyle = palette[pen]
    ctx.lineWidth = shape.width ?? picture.pen ?? PEN_WIDTH
    ctx.stroke()
  }
  ctx.restore()
}
