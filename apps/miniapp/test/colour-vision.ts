type Three = readonly [number, number, number]

/** How linear sRGB looks to full dichromats: Machado, Oliveira & Fernandes 2009, severity 1. */
const SEEN = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const

export type Eye = keyof typeof SEEN
export const EYES = Object.keys(SEEN) as Eye[]

const times = (matrix: readonly Three[], [x, y, z]: Three) => matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Three

const linear = (hex: string) =>
  [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as unknown as Three

/** OKLab of a linear colour (Ottosson 2020): lightness 0 to 1, then green to red and blue to yellow. */
function labOf(rgb: Three): Three {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt) as unknown as Three
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  )
}

export const oklab = (hex: string): Three => labOf(linear(hex))

const clip = (rgb: Three) => rgb.map((share) => Math.min(1, Math.max(0, share))) as unknown as Three

/** How far apart two `#rrggbb` colours look to these eyes, in OKLab; 0.02 is just noticed side by side. */
export function seenApart(one: string, other: string, eye: Eye): number {
  const [a, b] = [one, other].map((hex) => labOf(clip(times(SEEN[eye], linear(hex))))) as [Three, Three]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
