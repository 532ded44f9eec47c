import { setTimeout } from 'node:timers/promises'

/** Asks again until the answer is truthy, and answers it. Throws when it has not become so in `patience` ms. */
export async function until<T>(ask: () => Promise<T>, patience = 30_000): Promise<T> {
  const end = performance.now() + patience
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (performance.now() > end) throw new Error(`waited ${patience} ms in vain for ${ask}`)
    await setTimeout(25)
  }
}
