import type { Services } from '../services'

const CHUNK = 5_000

/**
 * Makes residents bound to a partner as `sandbox-0000001`…; those that exist keep what they have. The same name signs them in,
 * and a second partner binds the same people. Reports after each chunk.
 */
export async function makeSandboxResidents(
  { store, now }: Pick<Services, 'store' | 'now'>,
  { count, partnerId }: { count: number; partnerId: number },
  onProgress: (done: number) => void = () => {},
): Promise<void> {
  for (let start = 1; start <= count; start += CHUNK) {
    const size = Math.min(CHUNK, count - start + 1)
    const at = now()
    await store.writes.enrolResidents(
      Array.from({ length: size }, (_, i) => {
        const subject = `sandbox-${String(start + i).padStart(7, '0')}`
        return {
          residentId: store.newId(),
          name: `居民${start + i}`,
          provider: 'sandbox',
          subject,
          binding: { partnerId, subject },
          at,
        }
      }),
    )
    onProgress(start - 1 + size)
  }
}
