type Listener = (event: { type: 'abort'; target: Signal }) => void

/** The part of AbortSignal that tRPC's links use; the mini-program's logic layer has none of its own. */
class Signal {
  aborted = false
  reason: unknown = undefined
  onabort: Listener | null = null
  private readonly listeners = new Map<Listener, boolean>()

  addEventListener(type: string, listener: Listener, options?: { once?: boolean }) {
    if (type === 'abort') this.listeners.set(listener, options?.once ?? false)
  }

  removeEventListener(_type: string, listener: Listener) {
    this.listeners.delete(listener)
  }

  throwIfAborted() {
    if (this.aborted) throw this.reason
  }

  /** Called by the controller only. */
  fire(reason: unknown) {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    const event = { type: 'abort' as const, target: this }
    this.onabort?.(event)
    for (const [listener, once] of [...this.listeners]) {
      if (once) this.listeners.delete(listener)
      listener(event)
    }
  }
}

/** Stands in for the web's AbortController, put in place by webpack's ProvidePlugin in the WeChat build. */
export class AbortController {
  readonly signal = new Signal()

  abort(reason: unknown = Object.assign(new Error('aborted'), { name: 'AbortError' })) {
    this.signal.fire(reason)
  }
}
