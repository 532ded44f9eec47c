/** A pair of leaves on a stem, `size` high, standing on (x, y) and turned by `turn` radians. */
export function drawSprig(ctx: CanvasRenderingContext2D, x: number, y: number, size: number, turn: number, color: string): void {
  ctx.save()
  ctx.translate(x, y)
  ctx.rotate(turn)
  ctx.scale(size / 40, size / 40)
  ctx.strokeStyle = color
  ctx.fillStyle = color
  ctx.lineWidth = 1.6
  ctx.lineCap = 'round'
  ctx.beginPath()
  ctx.moveTo(0, 0)
  ctx.lineTo(0, -24)
  ctx.stroke()
  for (const [height, angle, scale] of [
    [-10, 0.95, 0.8],
    [-10, -0.95, 0.8],
    [-18, 0.8, 0.66],
    [-18, -0.8, 0.66],
    [-23, 0, 0.8],
  ] as const) {
    ctx.save()
    ctx.translate(0, height)
    ctx.rotate(angle)
    ctx.scale(scale, scale)
    ctx.beginPath()
    ctx.moveTo(0, 0)
    ctx.bezierCurveTo(-8, -6, -7, -16, 0, -22)
    ctx.bezierCurveTo(7, -16, 8, -6, 0, 0)
    ctx.fill()
    ctx.restore()
  }
  ctx.restore()
}
