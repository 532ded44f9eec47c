/** The mini-program's `Date`, running `offset()` milliseconds beside the computer's clock. Timers and durations stay as they are. */
export const createShiftedDate = (offset: () => number): DateConstructor => {
  const now = () => Date.now() + offset()
  return new Proxy(Date, {
    construct: (date, args, newTarget) => Reflect.construct(date, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new Date(now()).toString(),
    get: (date, name, receiver) => (name === 'now' ? now : Reflect.get(date, name, receiver)),
  })
}

const MINUTE = 60_000

/** The offset in words: `+1 天 02:30`. */
export const offsetWords = (offset: number): string => {
  if (offset === 0) return '与电脑一致'
  const minutes = Math.round(Math.abs(offset) / MINUTE)
  const days = Math.floor(minutes / 1440)
  const two = (number: number) => String(number).padStart(2, '0')
  const rest = `${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`
  return `${offset < 0 ? '慢' : '快'}${days > 0 ? ` ${days} 天` : ''} ${rest}`
}

/** Local date and time as `datetime-local` wants it, to the minute. */
export const localMinute = (at: number): string => {
  const local = new Date(at - new Date(at).getTimezoneOffset() * MINUTE)
  return local.toISOString().slice(0, 16)
}
