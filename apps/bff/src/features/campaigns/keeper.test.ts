import { keeper } from './keeper'

interface Made {
  n: number
}

/** A keeper with a clock that the test moves, and what it has made so far. */
function kept(most = 3) {
  const clock = { at: 1_000 }
  const made: string[] = []
  const keep = keeper<Made>({ now: () => clock.at, most, weightOf: ({ n }) => n })
  const get = (key: string, n = 1) =>
    keep(key, async () => {
      made.push(key)
      return { n }
    })
  return { clock, made, keep, get }
}

it('answers from memory for a minute, then anew, and says as of when', async () => {
  const { clock, made, get } = kept()
  expect(await get('a')).toEqual({ n: 1, asOf: 1_000 })
  clock.at += 59_999
  expect((await get('a')).asOf).toBe(1_000)
  expect(made).toEqual(['a'])
  clock.at += 1
  expect((await get('a')).asOf).toBe(61_000)
  expect(made).toEqual(['a', 'a'])
})

it('makes one for all who ask at once, and one key after the other', async () => {
  const { keep } = kept()
  const events: string[] = []
  let finish: (() => void)[] = []
  const make = (key: string) => () =>
    new Promise<Made>((resolve) => {
      events.push(`begin ${key}`)
      finish.push(() => {
        events.push(`end ${key}`)
        resolve({ n: 1 })
      })
    })
  const asked = [...Array(50)].flatMap(() => [keep('a', make('a')), keep('b', make('b'))])
  const next = async () => {
    while (finish.length === 0) await Promise.resolve()
    const [first] = finish
    finish = []
    first!()
  }
  await next()
  await next()
  await Promise.all(asked)
  expect(events).toEqual(['begin a', 'end a', 'begin b', 'end b'])
})

it('keeps nothing that failed, tells everybody who waited, and goes on', async () => {
  const { keep, get } = kept()
  const failing = () => Promise.reject(new Error('the database is away'))
  const outcomes = await Promise.allSettled([keep('a', failing), keep('a', failing), get('b')])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
  expect(await get('a')).toMatchObject({ n: 1 })
})

it('forgets those made first when all together weigh too much, but never the last', async () => {
  const { made, get } = kept(3)
  await get('a', 1)
  await get('b', 2)
  await get('c', 2)
  await get('c')
  await get('b')
  expect(made).toEqual(['a', 'b', 'c', 'b'])
  await get('huge', 100)
  await get('huge')
  await get('a')
  expect(made).toEqual(['a', 'b', 'c', 'b', 'huge', 'a'])
})

it('makes nothing last longer because the clock was set back', async () => {
  const { clock, made, get } = kept()
  await get('a')
  clock.at = 0
  await get('a')
  expect(made).toEqual(['a', 'a'])
})

it('answers with what it has where making takes long, and with the new one when it is there', async () => {
  const clock = { at: 1_000 }
  const keep = keeper<Made>({ now: () => clock.at, most: 3, weightOf: ({ n }) => n, patience: 5 })
  await keep('a', async () => ({ n: 1 }))
  clock.at += 60_000
  let finish: (made: Made) => void = () => undefined
  const slow = () =>
    new Promise<Made>((resolve) => {
      finish = resolve
    })
  expect(await keep('a', slow)).toEqual({ n: 1, asOf: 1_000 })
  const waiting = keep('a', slow)
  finish({ n: 2 })
  expect(await waiting).toEqual({ n: 2, asOf: 61_000 })
  expect(await keep('a', slow)).toEqual({ n: 2, asOf: 61_000 })
})
