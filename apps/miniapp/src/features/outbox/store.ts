import type { Text } from '@tanpuhui/contract'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { deviceStorage } from '@/lib/persist'

/** A scan that has not reached the server: sent again under the same id until the server answers. */
export interface Kept {
  id: string
  resident: string | null
  code: string
  /** When it was scanned, in ms. */
  at: number
  /** Why the server did not take it; then it only waits to be read. */
  refused?: Text
}

/** More than anybody scans in a day without a network. */
const MOST = 50

interface Outbox {
  items: Kept[]
}

/** Scans that wait for the network, oldest first. They survive the end of the app. */
export const useOutbox = create<Outbox>()(
  persist((): Outbox => ({ items: [] }), { name: 'tanpuhui-outbox', storage: deviceStorage }),
)

const change = (next: (items: Kept[]) => Kept[]) => useOutbox.setState(({ items }) => ({ items: next(items) }))

/** Keeps a scan; answers whether there was room. */
export function keep(item: Kept): boolean {
  if (useOutbox.getState().items.length >= MOST) return false
  change((items) => [...items.filter(({ id }) => id !== item.id), item])
  return true
}

export const drop = (id: string) => change((items) => items.filter((item) => item.id !== id))

export const refuse = (id: string, refused: Text) =>
  change((items) => items.map((item) => (item.id === id ? { ...item, refused } : item)))

/** Forgets what one resident has kept here. */
export const forget = (resident: string | null) => change((items) => items.filter((item) => item.resident !== resident))
