/** A picture in black and white; 1 is dark. */
export interface Bitmap {
  width: number
  height: number
  dark: Uint8Array
}

/** Splits grey values where the two sides differ most (Otsu's method). */
const threshold = (histogram: readonly number[], total: number): number => {
  const sum = histogram.reduce((all, count, grey) => all + grey * count, 0)
  let below = 0
  let sumBelow = 0
  let best = { between: -1, grey: 127 }
  histogram.forEach((count, grey) => {
    below += count
    sumBelow += grey * count
    const above = total - below
    if (below === 0 || above === 0) return
    const between = below * above * (sumBelow / below - (sum - sumBelow) / above) ** 2
    if (between > best.between) best = { between, grey }
  })
  return best.grey
}

/** Makes RGBA pixels black and white. Transparent pixels count as white paper. */
export const toBitmap = ({ width, height, data }: { width: number; height: number; data: ArrayLike<number> }): Bitmap => {
  const greys = new Uint8Array(width * height)
  const histogram = new Array<number>(256).fill(0)
  for (let index = 0; index < greys.length; index += 1) {
    const channel = (offset: number) => data[index * 4 + offset] as number
    const [red, green, blue, alpha] = [channel(0), channel(1), channel(2), channel(3)]
    const grey = Math.round(((red * 299 + green * 587 + blue * 114) / 1000) * (alpha / 255) + 255 - alpha)
    greys[index] = grey
    histogram[grey] = (histogram[grey] ?? 0) + 1
  }
  const limit = threshold(histogram, greys.length)
  return { width, height, dark: greys.map((grey) => (grey <= limit ? 1 : 0)) }
}

/** Whether the pixel is dark; outside the picture nothing is. */
export const isDark = ({ width, height, dark }: Bitmap, x: number, y: number): boolean =>
  x >= 0 && y >= 0 && x < width && y < height && dark[Math.floor(y) * width + Math.floor(x)] === 1
