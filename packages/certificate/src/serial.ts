import type { LocalDay } from '@tanpuhui/contract'

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 10

/**
 * A certificate's serial, e.g. `SJ-20261121-7K3M9QX2ZD`: the programme's prefix (2-6 capital letters), the day of issue,
 * and 50 random bits, so that serials cannot be guessed one from another. `random` holds at least 10 random bytes.
 */
export function certificateSerial(prefix: string, day: LocalDay, random: Uint8Array): string {
  if (random.length < LENGTH) throw new RangeError(`a serial needs ${LENGTH} random bytes`)
  const tail = Array.from(random.subarray(0, LENGTH), (byte) => CROCKFORD[byte & 31]).join('')
  return `${prefix}-${String(day).padStart(8, '0')}-${tail}`
}
