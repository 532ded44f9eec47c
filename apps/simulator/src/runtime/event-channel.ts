type Listener = (...args: unknown[]) => void

/** Talk between a page and the page that opened it, as wx.navigateTo gives it. */
export interface EventChannel {
  emit: (name: string, ...args: unknown[]) => void
  on: (name: string, listener: Listener) => void
  once: (name: string, listener: Listener) => void
  off: (name: string, listener?: Listener) => void
}

interface ChannelEnd extends EventChannel {
  receive: (name: string, args: unknown[]) => void
}

const createEnd = (other: () => ChannelEnd): ChannelEnd => {
  const listeners = new Map<string, Listener[]>()
  const off: EventChannel['off'] = (name, listener) =>
    void listeners.set(name, listener ? (listeners.get(name) ?? []).filter((one) => one !== listener) : [])
  const on: EventChannel['on'] = (name, listener) => void listeners.set(name, [...(listeners.get(name) ?? []), listener])
  return {
    on,
    off,
    once: (name, listener) => {
      const first: Listener = (...args) => {
        off(name, first)
        listener(...args)
      }
      on(name, first)
    },
    emit: (name, ...args) => other().receive(name, args),
    receive: (name, args) => {
      for (const listener of [...(listeners.get(name) ?? [])]) listener(...args)
    },
  }
}

/** Two ends: what one emits, the other hears. `events` are the opener's listeners. */
export const createEventChannel = (events: Record<string, Listener> = {}): { opener: EventChannel; opened: EventChannel } => {
  const opener: ChannelEnd = createEnd(() => opened)
  const opened: ChannelEnd = createEnd(() => opener)
  for (const [name, listener] of Object.entries(events)) opener.on(name, listener)
  return { opener, opened }
}
