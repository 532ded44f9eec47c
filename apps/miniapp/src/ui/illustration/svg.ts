import { DASH, PALETTES, type Palette, PEN_WIDTH, type Picture, type Shape, WASH_COVER } from './picture'

const pathOf = ({ d, pen = 'ink', width, wash, cover = WASH_COVER, dashed }: Shape, palette: Palette): string => {
  const said = [
    `d="${d}"`,
    ...(wash ? [`fill="${palette[wash]}" fill-opacity="${cover}"`] : []),
    ...(pen === 'none' ? ['stroke="none"'] : pen === 'ink' ? [] : [`stroke="${palette[pen]}"`]),
    ...(width === undefined ? [] : [`stroke-width="${width}"`]),
    ...(dashed ? [`stroke-dasharray="${DASH.join(' ')}"`] : []),
  ]
  return `<path ${said.join(' ')}/>`
}

/** A drawing as an image source. */
export function svgOf({ width, height, pen = PEN_WIDTH, shapes }: Picture, dark: boolean): string {
  const palette = PALETTES[dark ? 'dark' : 'light']
  const body = shapes.map((shape) => pathOf(shape, palette)).join('')
  return `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none" stroke="${palette.ink}" stroke-width="${pen}" stroke-linecap="round" stroke-linejoin="round">${body}</svg>`,
  )}`
}
