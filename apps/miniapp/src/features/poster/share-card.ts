import { toCard } from '@/features/picture/to-file'
import { HOME } from '@/lib/navigate'
import type { Shown } from './PosterView'

interface Card {
  title: string
  path: string
  imageUrl?: string
}

/**
 * The card that a friend gets: the programme's home under the poster's upper part, which bears no name. Until a poster stands
 * drawn it is the programme's own.
 */
export function shareCard(shown: Shown | null, programme: string): Card & { promise?: Promise<Card> } {
  if (!shown) return { title: programme, path: HOME }
  const plain: Card = { title: shown.facts.share, path: HOME }
  // WeChat waits three seconds for it, then sends the plain card.
  return {
    ...plain,
    promise: toCard(shown.paper).then(
      (imageUrl) => ({ ...plain, imageUrl }),
      () => plain,
    ),
  }
}
