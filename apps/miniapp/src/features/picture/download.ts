/** The canvas as a PNG; null when the browser cannot make one. */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))

/** In the browser: a PNG download. False when there was nothing to download. */
export async function download(canvas: HTMLCanvasElement, name: string): Promise<boolean> {
  const blob = await pngOf(canvas)
  if (!blob) return false
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${name}.png`
  link.click()
  URL.revokeObjectURL(link.href)
  return true
}
