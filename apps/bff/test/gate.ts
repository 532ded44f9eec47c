/** A real operation that waits at a gate before it begins. */
export interface Gate {
  /** How many calls wait. */
  waiting(): number
  open(): void
}

/** Makes `target[name]` wait until the gate is opened, and then do what it always did. */
export function gateBefore<Name extends string>(target: Record<Name, (...args: never[]) => Promise<unknown>>, name: Name): Gate {
  const real = target[name]
  let waiting = 0
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  target[name] = async (...args) => {
    waiting++
    await opened
    return real(...args)
  }
  return {
    waiting: () => waiting,
    open() {
      target[name] = real
      open()
    },
  }
}
