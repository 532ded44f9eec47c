import { encode } from 'uqr'
import { readQr } from './read-qr'

type Ecc = 'L' | 'M' | 'Q' | 'H'

interface Look {
  ecc?: Ecc
  /** Pixels of a module. */
  scale?: number
  /** Degrees, clockwise. */
  turn?: number
  /** Modules to invert, by their number in the code's data area near the middle. */
  damaged?: number
}

/** Draws the code as a camera or a screenshot would give it. */
const draw = (text: string, { ecc = 'M', scale = 4, turn = 0, damaged = 0 }: Look = {}) => {
  const { data: modules, size } = encode(text, { ecc, border: 0 })
  const side = Math.ceil((size + 8) * scale * 1.5)
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const middle = Math.floor(size / 2)
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const [dx, dy] = [(x + 0.5 - side / 2) / scale, (y + 0.5 - side / 2) / scale]
      const column = Math.floor(dx * cos + dy * sin + size / 2)
      const row = Math.floor(-dx * sin + dy * cos + size / 2)
      const inside = row >= 0 && column >= 0 && row < size && column < size
      const spoilt = row === middle && Math.abs(column - middle) < damaged / 2
      const dark = inside && (modules[row]?.[column] ?? false) !== spoilt
      if (dark) pixels.fill(30, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  }
  return { width: side, height: side, data: pixels }
}

const SITE_CODE = 'TPH1.3.13y1k9.8Qk2m1r0hQ9v6V7dS4uYz0aB'

describe('a QR code in a picture is read', () => {
  it.each<[string, string, Look]>([
    ['a site code', SITE_CODE, {}],
    ['a site code turned by a quarter', SITE_CODE, { turn: 90 }],
    ['a site code on its head', SITE_CODE, { turn: 180 }],
    ['a slanting site code', SITE_CODE, { turn: 17, scale: 6 }],
    ['a small picture', SITE_CODE, { scale: 2 }],
    ['a large picture', SITE_CODE, { scale: 11 }],
    ['a stained code', SITE_CODE, { ecc: 'Q', damaged: 9 }],
    ['digits', '20261121133751', {}],
    ['capitals', 'TANPUHUI 2026/A-7', {}],
    ['Chinese', '太原市迎泽区食堂光盘打卡', { ecc: 'H' }],
    ['an address', 'https://example.cn/verify/3fKx9pQ2?lang=zh', { ecc: 'L' }],
    ['a signed voucher of version 17', 'x9_-'.repeat(83), { ecc: 'Q' }],
    ['a proof of version 31', 'p7Qz'.repeat(290), { ecc: 'M', scale: 3 }],
  ])('%s', (_, text, look) => {
    expect(readQr(draw(text, look))).toBe(text)
  })

  it.each(['L', 'M', 'Q', 'H'] as const)('of level %s, from the smallest version to the largest', (ecc) => {
    const wrong: string[] = []
    for (const version of [1, 2, 7, 14, 27, 40]) {
      const text = 'k'.repeat(17 + 4 * version)
      const { data, size } = encode(text, { ecc, minVersion: version, boostEcc: false, maskPattern: version % 8, border: 0 })
      const scale = 2
      const side = (size + 8) * scale
      const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
      for (const [y, row] of data.entries()) {
        for (const [x, dark] of row.entries()) {
          for (let dy = 0; dark && dy < scale; dy += 1) {
            const start = ((y + 4) * scale + dy) * side + (x + 4) * scale
            pixels.fill(0, start * 4, (start + scale) * 4)
          }
        }
      }
      for (let alpha = 3; alpha < pixels.length; alpha += 4) pixels[alpha] = 255
      if (readQr({ width: side, height: side, data: pixels }) !== text) wrong.push(`${ecc}${version}`)
    }
    expect(wrong).toEqual([])
  })

  it('not where there is none, nor beyond mending', () => {
    expect(readQr({ width: 40, height: 40, data: new Uint8ClampedArray(6400).fill(255) })).toBeUndefined()
    expect(readQr(draw(SITE_CODE, { ecc: 'L', damaged: 60 }))).toBeUndefined()
  })
})
