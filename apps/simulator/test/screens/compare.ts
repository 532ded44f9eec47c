import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

const KEPT = join(__dirname, 'kept')
const SEEN = join(tmpdir(), 'tanpuhui-pictures')
/** How far a pixel's colour may be off, 0 to 1, and how many of a thousand pixels may be: letters are drawn a little differently by each Chromium. */
const COLOUR = 0.2
const PER_MILLE = 4

// biome-ignore lint/style/noProcessEnv: whether pictures are to be kept anew is the tester's wish
const { KEEP_PICTURES } = process.env

/**
 * How a picture differs from the one kept under this name: null when it does not, else in words, with the places of the new
 * picture and of their difference. KEEP_PICTURES=1 keeps the new one instead.
 */
export function difference(name: string, picture: Buffer): string | null {
  const kept = join(KEPT, `${name}.png`)
  if (KEEP_PICTURES) {
    mkdirSync(KEPT, { recursive: true })
    writeFileSync(kept, picture)
    return null
  }
  mkdirSync(SEEN, { recursive: true })
  const seen = join(SEEN, `${name}.png`)
  writeFileSync(seen, picture)
  if (!existsSync(kept)) return `${name}: no picture is kept; see ${seen}, and keep it by KEEP_PICTURES=1`
  const now = PNG.sync.read(picture)
  const then = PNG.sync.read(readFileSync(kept))
  const size = ({ width, height }: PNG) => `${width} × ${height}`
  if (size(now) !== size(then)) return `${name}: ${size(now)} instead of ${size(then)}; see ${seen}`
  const apart = new PNG({ width: now.width, height: now.height })
  const pixels = pixelmatch(now.data, then.data, apart.data, now.width, now.height, { threshold: COLOUR })
  if (pixels * 1000 <= PER_MILLE * now.width * now.height) return null
  writeFileSync(join(SEEN, `${name}-difference.png`), PNG.sync.write(apart))
  return `${name}: ${pixels} pixels differ; see ${seen} and ${name}-difference.png beside it`
}
