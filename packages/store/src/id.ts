/** The instant (ms) from which ids count. */
export const EPOCH = Date.UTC(2026, 0, 1)
const SEQUENCE_BITS = 10n
const PROCESS_BITS = 12n
const SEQUENCES = 1 << Number(SEQUENCE_BITS)
const PROCESSES = 1 << Number(PROCESS_BITS)

/** The lowest id that can be made at `at` (ms since the epoch) or later. */
export const idFloor = (at: number): bigint => BigInt(Math.max(at - EPOCH, 0)) << (PROCESS_BITS + SEQUENCE_BITS)

/** Makes ids: positive 63-bit integers that grow with time and are unique over all processes. */
export type IdSource = () => bigint

/**
 * Ids of 41 bits of milliseconds since 2026, 12 bits of the process's number and 10 bits of a sequence within the millisecond.
 * A burst of more than 1024 in one millisecond borrows from the next; a clock that steps back is waited out by borrowing too.
 */
export function idSource(process: number, now: () => number): IdSource {
  const number = BigInt(process % PROCESSES) << SEQUENCE_BITS
  let last = 0
  let sequence = 0
  return () => {
    const time = now() - EPOCH
    if (time > last) {
      last = time
      sequence = 0
    } else if (++sequence === SEQUENCES) {
      last += 1
      sequence = 0
    }
    return (BigInt(last) << (PROCESS_BITS + SEQUENCE_BITS)) | number | BigInt(sequence)
  }
}
