export const INK = '#6f8a78'
export const LEAF = '#8cc3a3'
export const PAPER = '#b9c4bb'

export const frame = (body: string, width = 120, box = '0 0 120 96') =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="96" viewBox="${box}" fill="none" stroke="${INK}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">${body}</svg>`,
  )}`

export const leaf = (x: number, y: number, turn: number, size = 1) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"><path d="M0 0c-8-5-8-16 0-23 8 7 8 18 0 23z" fill="${LEAF}" fill-opacity=".6"/><path d="M0 0v-13" stroke-width="1.8"/></g>`

const ground = `<path d="M22 84h76M34 90h30" stroke="${PAPER}"/>`

const DRAWINGS = {
  /** An open page with a leaf on it: no records yet. */
  page: `${ground}<path d="M60 30c-8-7-20-8-30-5v46c10-3 22-2 30 5 8-7 20-8 30-5V25c-10-3-22-2-30 5zM60 30v46"/><path d="M40 38c4-1 8 0 12 2M40 48c4-1 8 0 12 2" stroke="${PAPER}"/>${leaf(75, 62, 20, 0.9)}`,
  /** A cloud with a break in its line: nothing came back. */
  cloud: `${ground}<path d="M40 66h-4a13 13 0 0 1-1-26 20 20 0 0 1 38-6 15 15 0 0 1 13 32h-6"/><path d="M60 48v12M60 70v.1"/>`,
  /** A ticket: nothing redeemed yet. */
  ticket: `${ground}<path d="M28 36h64v11a7 7 0 0 0 0 14v11H28V61a7 7 0 0 0 0-14z"/><path d="M72 38v5M72 49v5M72 60v5" stroke="${PAPER}"/>${leaf(50, 64, 15, 0.9)}`,
  /** A certificate with a seal: none made yet. */
  certificate: `${ground}<rect x="34" y="16" width="52" height="64" rx="4"/><path d="M46 32h28M46 42h28M46 52h14" stroke="${PAPER}"/><circle cx="72" cy="62" r="8" fill="${LEAF}" fill-opacity=".55"/><path d="M68 69v11l4-3 4 3V69"/>`,
} as const

export type Drawing = keyof typeof DRAWINGS

/** One of our line drawings as an image source. */
export const drawing = (name: Drawing): string => frame(DRAWINGS[name])

const STAGES = 7
const STEP = 8.5

/** The sapling grows two leaves with each title: `stage` 0 (a sprout) to 6. */
export function sapling(stage: number): string {
  const grown = Math.max(0, Math.min(STAGES - 1, stage))
  const nodes = 2 + grown
  const top = 70 - nodes * STEP
  const leaves = Array.from({ length: nodes }, (_, i) => {
    const side = i % 2 === 0 ? 1 : -1
    return leaf(60, 68 - i * STEP, side * (64 - i * 2), 1.12 - i * 0.045)
  })
  return frame(
    `<path d="M40 86h40" stroke="${PAPER}"/><path d="M60 86V${top}"/>${leaves.join('')}${leaf(60, top + 2, 0, 0.8)}`,
    80,
    '20 -8 80 96',
  )
}
