type Listener = (payload: unknown) => void

/** Callbacks that the mini-program registers with wx.on… */
export interface Listeners {
  add: (name: string, listener: Listener) => void
  /** Without a listener, all of that name go, as WeChat does. */
  remove: (name: string, listener?: Listener) => void
  has: (name: string) => boolean
  emit: (name: string, payload?: unknown) => void
}

export const createListeners = (report: (error: unknown) => void): Listeners => {
  const byName = new Map<string, Listener[]>()
  return {
    add: (name, listener) => byName.set(name, [...(byName.get(name) ?? []), listener]),
    remove: (name, listener) => byName.set(name, listener ? (byName.get(name) ?? []).filter((other) => other !== listener) : []),
    has: (name) => (byName.get(name)?.length ?? 0) > 0,
    emit: (name, payload) => {
      for (const listener of byName.get(name) ?? []) {
        try {
          listener(payload)
        } catch (error) {
          report(error)
        }
      }
    },
  }
}
