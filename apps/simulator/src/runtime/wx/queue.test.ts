import { createQueue } from './queue'

describe('the queue of calls', () => {
  it('runs no more than its limit at a time, and all of them in the end', async () => {
    const queue = createQueue(2)
    let running = 0
    let most = 0
    const work = async (value: number) => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setImmediate(resolve))
      running -= 1
      return value
    }
    const results = await Promise.all([1, 2, 3, 4, 5].map((value) => queue(() => work(value))))
    expect(results).toEqual([1, 2, 3, 4, 5])
    expect(most).toBe(2)
  })

  it('goes on after a failure', async () => {
    const queue = createQueue(1)
    await expect(queue(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(queue(async () => 'yes')).resolves.toBe('yes')
  })
})
