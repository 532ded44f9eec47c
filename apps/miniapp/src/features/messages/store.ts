import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { deviceStorage } from '@/lib/persist'

interface Seen {
  /** When the newest message came that each resident has seen on this device. */
  until: Record<string, string>
}

/** Up to where messages have been read. */
export const useSeen = create<Seen>()(persist((): Seen => ({ until: {} }), { name: 'tanpuhui-messages', storage: deviceStorage }))

export const markSeen = (resident: string, at: string) =>
  useSeen.setState(({ until }) => ({ until: { ...until, [resident]: at } }))
