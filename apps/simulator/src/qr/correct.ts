/** Arithmetic of the field of 256 elements that QR codes use (polynomial 0x11d). */
const EXP = new Uint8Array(512)
const LOG = new Uint8Array(256)
for (let power = 0, value = 1; power < 255; power += 1) {
  EXP[power] = value
  EXP[power + 255] = value
  LOG[value] = power
  value <<= 1
  if (value & 0x100) value ^= 0x11d
}

const power = (exponent: number): number => EXP[((exponent % 255) + 255) % 255] as number
const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : power((LOG[a] as number) + (LOG[b] as number)))
const over = (a: number, b: number): number => (a === 0 ? 0 : power((LOG[a] as number) - (LOG[b] as number)))

/** A polynomial's value; coefficients from the lowest power. */
const valueAt = (polynomial: readonly number[], x: number): number =>
  polynomial.reduceRight((sum, coefficient) => times(sum, x) ^ coefficient, 0)

/** The shortest register that produces the syndromes (Berlekamp and Massey): its roots tell where the errors are. */
const locator = (syndromes: readonly number[]): number[] => {
  let current = [1]
  let previous = [1]
  let length = 0
  let gap = 1
  let last = 1
  syndromes.forEach((syndrome, index) => {
    let discrepancy = syndrome
    for (let at = 1; at <= length; at += 1) discrepancy ^= times(current[at] ?? 0, syndromes[index - at] ?? 0)
    if (discrepancy === 0) {
      gap += 1
      return
    }
    const shifted = [...new Array<number>(gap).fill(0), ...previous.map((value) => times(over(discrepancy, last), value))]
    const next = Array.from(
      { length: Math.max(current.length, shifted.length) },
      (_, at) => (current[at] ?? 0) ^ (shifted[at] ?? 0),
    )
    if (2 * length <= index) {
      previous = current
      last = discrepancy
      length = index + 1 - length
      gap = 1
    } else gap += 1
    current = next
  })
  return current
}

/** Mends a block of data and `check` bytes behind them (Reed and Solomon); undefined when more is spoilt than can be mended. */
export const correct = (block: readonly number[], check: number): number[] | undefined => {
  const syndromesOf = (bytes: readonly number[]) => {
    const lowestFirst = [...bytes].reverse()
    return Array.from({ length: check }, (_, index) => valueAt(lowestFirst, power(index)))
  }
  const syndromes = syndromesOf(block)
  if (syndromes.every((value) => value === 0)) return [...block]
  const where = locator(syndromes)
  const positions = block.map((_, index) => index).filter((index) => valueAt(where, power(-index)) === 0)
  if (positions.length !== where.length - 1) return undefined
  // Forney: how much each of them is off.
  const evaluator = syndromes.map((_, index) =>
    where.reduce((sum, value, at) => (at <= index ? sum ^ times(value, syndromes[index - at] ?? 0) : sum), 0),
  )
  const slope = where.map((value, at) => (at % 2 === 1 ? value : 0)).slice(1)
  const mended = [...block]
  for (const position of positions) {
    const inverse = power(-position)
    const amount = times(power(position), over(valueAt(evaluator, inverse), valueAt(slope, inverse)))
    const index = block.length - 1 - position
    mended[index] = (mended[index] as number) ^ amount
  }
  return syndromesOf(mended).every((value) => value === 0) ? mended : undefined
}
