import type { Medal } from '@tanpuhui/contract'
import { countText, shortMassText, showMass } from '@tanpuhui/contract/mass'
import type { TFunction } from 'i18next'

/** An amount of what a medal counts: mass, points, acts or days. */
export function amountText(t: TFunction, of: Medal['of'], amount: number): string {
  switch (of) {
    case 'reduction':
      return shortMassText(amount)
    case 'points':
      return t('common.pointsValue', { n: countText(amount) })
    case 'acts':
      return t('honours.acts', { n: countText(amount) })
    case 'days':
      return t('honours.days', { n: countText(amount) })
  }
}

/** How far, with the unit said once where both have the same: `12 / 20 次`, `800 g / 100 kg`. */
export function progressText(t: TFunction, of: Medal['of'], have: number, from: number): string {
  const whole = amountText(t, of, from)
  const said = of === 'reduction' ? showMass(have) : { value: countText(have), unit: null }
  const short = said.unit === null || said.unit === showMass(from).unit
  return t('honours.progress', { have: short ? said.value : amountText(t, of, have), from: whole })
}

/** How much of the way is done, 0 to 1. */
export const shareOf = (have: number, from: number): number => (from <= 0 ? 1 : Math.max(0, Math.min(1, have / from)))
