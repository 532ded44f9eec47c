interface Call<Key, Row> {
  keys: readonly Key[]
  resolve(rows: Row[]): void
  reject(error: unknown): void
}

/**
 * One query at a time, which looks up the keys of all the calls that came while the last one ran: many small requests cost few
 * round trips. `load` answers the rows found; `idOf` and `idOfRow` tell which row is whose.
 */
export function gathered<Key, Row>(
  load: (keys: Key[]) => Promise<Row[]>,
  idOf: (key: Key) => string,
  idOfRow: (row: Row) => string,
): (keys: readonly Key[]) => Promise<Row[]> {
  let waiting: Call<Key, Row>[] = []
  let running = false

  async function work(): Promise<void> {
    running = true
    while (waiting.length > 0) {
      const calls = waiting
      waiting = []
      await answer(calls)
    }
    running = false
  }

  async function answer(calls: readonly Call<Key, Row>[]): Promise<void> {
    try {
      const keys = new Map(calls.flatMap(({ keys }) => keys.map((key) => [idOf(key), key])))
      const rows = new Map((await load([...keys.values()])).map((row) => [idOfRow(row), row]))
      for (const { keys, resolve } of calls) resolve(keys.flatMap((key) => rows.get(idOf(key)) ?? []))
    } catch (error) {
      for (const { reject } of calls) reject(error)
    }
  }

  return (keys) =>
    new Promise((resolve, reject) => {
      waiting.push({ keys, resolve, reject })
      if (!running) void work()
    })
}
