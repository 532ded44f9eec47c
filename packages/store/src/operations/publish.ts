import type { Publication } from '../publication'
import type { Tx } from '../tx'

/**
 * Publishes figures of groups of people; those that another process has published meanwhile stay as they are. Of two that publish
 * the same at once, the first one stands.
 */
export async function publish(tx: Tx, { scope, day, figures }: Publication): Promise<void> {
  for (const { key, people, acts, mg, seen } of figures) {
    if (seen)
      await tx.run(
        'UPDATE published_figure SET day = ?, people = ?, acts = ?, mg = ? WHERE scope = ? AND key = ? AND day = ? AND people = ?',
        ...[day, people, acts, mg, scope, key, seen.day, seen.people],
      )
    else
      await tx.run(
        'INSERT INTO published_figure (scope, key, day, people, acts, mg) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        ...[scope, key, day, people, acts, mg],
      )
  }
}
