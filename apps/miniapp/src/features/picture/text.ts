export const SERIF = '"Songti SC", STSong, "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif'
export const SANS = '-apple-system, "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif'

interface Line {
  x: number
  y: number
  size: number
  color: string
  align?: CanvasTextAlign
  weight?: number
  family?: string
  /** Narrower than this the type shrinks, down to half; then the text ends in an ellipsis. */
  width?: number
  /** Extra space after each character. */
  spacing?: number
}

const spaced = (ctx: CanvasRenderingContext2D, text: string, { x, y, spacing = 0, align = 'left' }: Line) => {
  const glyphs = [...text]
  const widths = glyphs.map((glyph) => ctx.measureText(glyph).width)
  const whole = widths.reduce((sum, width) => sum + width, 0) + spacing * (glyphs.length - 1)
  let at = align === 'center' ? x - whole / 2 : align === 'right' ? x - whole : x
  ctx.textAlign = 'left'
  glyphs.forEach((glyph, i) => {
    ctx.fillText(glyph, at, y)
    at += widths[i]! + spacing
  })
}

const cut = (ctx: CanvasRenderingContext2D, text: string, width: number): string => {
  const glyphs = [...text]
  while (glyphs.length > 1 && ctx.measureText(`${glyphs.join('')}…`).width > width) glyphs.pop()
  return `${glyphs.join('')}…`
}

/** Writes one line on its baseline `y`, made to fit `width` when given. */
export function write(ctx: CanvasRenderingContext2D, text: string, line: Line): void {
  const { color, weight = 400, family = SANS, width, align = 'left' } = line
  const font = (size: number) => {
    ctx.font = `${weight} ${size}px ${family}`
  }
  ctx.fillStyle = color
  ctx.textBaseline = 'alphabetic'
  font(line.size)
  let shown = text
  if (width !== undefined) {
    const natural = ctx.measureText(text).width
    if (natural > width) font(Math.max(line.size / 2, Math.floor((line.size * width) / natural)))
    if (ctx.measureText(text).width > width + 1) shown = cut(ctx, text, width)
  }
  if (line.spacing) {
    spaced(ctx, shown, line)
    return
  }
  ctx.textAlign = align
  ctx.fillText(shown, line.x, line.y)
}
