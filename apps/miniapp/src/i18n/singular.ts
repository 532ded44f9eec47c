import type { PostProcessorModule } from 'i18next'

const PLURALS: Record<string, string> = { people: 'person' }

/** `1 days` → `1 day`, in a sentence that was made for any number. */
export const singular = (text: string): string =>
  text.replace(
    /(^|[^\d.,])1 (acts|check-ins|days|people|points|records|steps)\b/g,
    (_, before: string, word: string) => `${before}1 ${PLURALS[word] ?? word.slice(0, -1)}`,
  )

/** English has a singular; Chinese says one thing and many alike, and has none of these words. */
export const singulars: PostProcessorModule = {
  type: 'postProcessor',
  name: 'singular',
  process: singular,
}
