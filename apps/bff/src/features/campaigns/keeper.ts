/** How long a value is answered from memory at least, in ms; and how many times as long as it took to make. */
const KEPT_FOR = 60_000
const TIMES_ITS_MAKING = 10
/** How long, in ms, somebody waits for a new value who could have an old one. */
const PATIENCE = 3_000

interface Kept<Value> {
  value: Value
  from: number
  until: number
}

/** Answers the value of a key: the kept one while it is fresh, else what `make` makes. */
export type Keeper<Value> = (key: string, make: () => Promise<Value>) => Promise<Value & { asOf: number }>

/**
 * Keeps what is dear to make. A value is made anew after a minute, or ten times as long as making it took: it never takes more
 * than a tenth of the time. One is made at a time, whatever is asked for, and all who ask for it meanwhile wait for the same one,
 * but not for long where there is an old one, which they get then. One that fails is not kept. Of all values together at most `most` of `weightOf` stay, those made last.
 */
export function keeper<Value extends object>({
  now,
  most,
  weightOf,
  patience = PATIENCE,
}: {
  now(): number
  patience?: number
  most: number
  weightOf(value: Value): number
}): Keeper<Value> {
  type Dated = Value & { asOf: number }
  const kept = new Map<string, Kept<Dated>>()
  const making = new Map<string, Promise<Dated>>()
  let last: Promise<unknown> = Promise.resolve()

  async function made(key: string, make: () => Promise<Value>): Promise<Dated> {
    const [asOf, began] = [now(), performance.now()]
    const value = { ...(await make()), asOf }
    const lasts = Math.max(KEPT_FOR, TIMES_ITS_MAKING * (performance.now() - began))
    kept.delete(key)
    kept.set(key, { value, from: asOf, until: now() + lasts })
    forget()
    return value
  }

  function forget(): void {
    let weight = [...kept.values()].reduce((sum, { value }) => sum + weightOf(value), 0)
    for (const [key, { value }] of kept) {
      if (weight <= most || kept.size === 1) return
      kept.delete(key)
      weight -= weightOf(value)
    }
  }

  /** Begins to make a value as soon as the one before it is done. */
  function begun(key: string, make: () => Promise<Value>): Promise<Dated> {
    const next = last.then(() => made(key, make)).finally(() => making.delete(key))
    making.set(key, next)
    last = next.catch(() => undefined)
    return next
  }

  return (key, make) => {
    const found = kept.get(key)
    // A clock that was set back makes nothing last longer.
    if (found && found.from <= now() && now() < found.until) return Promise.resolve(found.value)
    const next = making.get(key) ?? begun(key, make)
    return found ? soonOr(next, found.value, patience) : next
  }
}

/** What is coming, if it comes within `ms`; else what there is. */
async function soonOr<T>(coming: Promise<T>, there: T, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, ms, there)
  })
  return Promise.race([coming, late]).finally(() => clearTimeout(timer))
}
