import { encode } from 'uqr'

/** White modules around the code, without which scanners lose it. */
const QUIET = 4

/** Beyond this many characters a denser code costs more than stronger repair of damage would give back. */
const LONG = 200

interface Place {
  x: number
  y: number
  /** Side of the white square, in drawing units. */
  size: number
  /** Pixels to a drawing unit. */
  scale: number
}

/** Draws `text` as a QR code centred in a white square, with every module a whole number of pixels so that its edges stay sharp. */
export function drawQr(ctx: CanvasRenderingContext2D, text: string, { x, y, size, scale }: Place): void {
  const { data, size: modules } = encode(text, { ecc: text.length > LONG ? 'L' : 'M', border: QUIET })
  const module = Math.max(1, Math.floor((size * scale) / modules)) / scale
  const margin = Math.floor(((size - module * modules) * scale) / 2) / scale
  ctx.fillStyle = '#ffffff'
  ctx.fillRect(x, y, size, size)
  ctx.fillStyle = '#000000'
  data.forEach((row, down) => {
    row.forEach((dark, across) => {
      if (dark) ctx.fillRect(x + margin + across * module, y + margin + down * module, module, module)
    })
  })
}
