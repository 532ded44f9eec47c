import type { Page } from 'playwright-core'

/** A photo of 6 megapixels that no camera makes so large: noise is what JPEG makes least of. Drawn by the browser of this page. */
export async function noisyJpeg(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 3_000, height: 2_000 })
    const ctx = canvas.getContext('2d')!
    const noise = ctx.createImageData(3_000, 2_000)
    for (let at = 0; at < noise.data.length; at += 65_536) crypto.getRandomValues(noise.data.subarray(at, at + 65_536))
    ctx.putImageData(noise, 0, 0)
    const blob = await new Promise<Blob>((made) => canvas.toBlob((one) => made(one!), 'image/jpeg', 1))
    const reader = new FileReader()
    const read = new Promise((done) => reader.addEventListener('load', done))
    reader.readAsDataURL(blob)
    await read
    return String(reader.result).split(',')[1]!
  })
  return Buffer.from(base64, 'base64')
}
