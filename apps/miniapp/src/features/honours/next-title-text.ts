import type { Text } from '@tanpuhui/contract'
import { massText } from '@tanpuhui/contract/mass'
import type { Words } from '@/i18n'

/** The least that is shown of a mass, in mg CO2e. */
const LEAST_SHOWN = 10

/** How far it is to the next title; the first one comes with the first act. */
export function nextTitleText({ t, pick }: Words, next: { name: Text; fromMg: number }, totalMg: number): string {
  const title = pick(next.name)
  const missing = next.fromMg - totalMg
  return missing >= LEAST_SHOWN ? t('mine.next', { title, mass: massText(missing) }) : t('mine.nextFirst', { title })
}
