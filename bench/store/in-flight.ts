/** Does `work` for every item in order, with so many going on at once. */
export async function inFlight<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, worker: number) => Promise<unknown>,
): Promise<void> {
  let next = 0
  const worker = async (_: unknown, number: number) => {
    while (next < items.length) await work(items[next++]!, number)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

/** The first items without, the others under a clock; answers the seconds of the latter. */
export async function timedInFlight<Item>(
  items: readonly Item[],
  warmUp: number,
  atOnce: number,
  work: (item: Item, worker: number) => Promise<unknown>,
): Promise<number> {
  await inFlight(items.slice(0, warmUp), atOnce, work)
  const start = performance.now()
  await inFlight(items.slice(warmUp), atOnce, work)
  return (performance.now() - start) / 1_000
}
