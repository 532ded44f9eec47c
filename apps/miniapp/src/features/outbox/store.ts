import type { Text } from '@tanpuhui/contract'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { deviceStorage } from '@/lib/persist'

interface Waiting {
  /** Under which it is sent again until the server answers. */
  id: string
  resident: string | null
  /** When it was done, in ms. */
  at: number
  /** Why the server did not take it; then it only waits to be read. */
  refused?: Text
}

export type KeptScan = Waiting & { code: string }
/** `path` is where the file is kept on the device. */
export type KeptPhoto = Waiting & { behaviour: string; path: string; bytes: number }
/** A check-in that has not reached the server. */
export type Kept = KeptScan | KeptPhoto

export const isPhoto = (item: Kept): item is KeptPhoto => 'path' in item

/** More than anybody scans in a day without a network. */
const MOST = 50

interface Outbox {
  items: Kept[]
}

/** Check-ins that wait for the network, oldest first. They survive the end of the app. */
export const useOutbox = create<Outbox>()(
  persist((): Outbox => ({ items: [] }), { name: 'tanpuhui-outbox', storage: deviceStorage }),
)

const change = (next: (items: Kept[]) => Kept[]) => useOutbox.setState(({ items }) => ({ items: next(items) }))

/** Keeps a check-in; answers whether there was room. */
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
