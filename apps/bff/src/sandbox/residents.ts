import type { Services } from '../services'

const CHUNK = 5_000

/** Makes residents bound to a partner as `sandbox-0000001`…; those that exist stay as they are. Reports after each chunk. */
export async function makeSandboxResidents(
  { store, now }: Pick<Services, 'store' | 'now'>,
  { count, partnerId, partnerCode }: { count: number; partnerId: number; partnerCode: string },
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
          subject: `${partnerCode}/${subject}`,
          binding: { partnerId, subject },
          at,
        }
      }),
    )
    onProgress(start - 1 + size)
  }
}
