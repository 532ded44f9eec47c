import type { Receipt } from '@tanpuhui/contract'
import { massText } from '@tanpuhui/contract/mass'
import { dayText } from '@/lib/when'
import { commonFacts, massFacts, type PosterContext } from './common'
import type { PosterFacts } from './poster-facts'

/**
 * One credited act: what it was and how it is reckoned. The hour, the place and what was reported stay on the receipt. Null
 * when it was taken back.
 */
export function receiptFacts({ line, formula, method }: Receipt, context: PosterContext): PosterFacts | null {
  if (line.reversed) return null
  const { t, pick, locale } = context.spoken
  return {
    ...commonFacts(context),
    ...massFacts(line.mg, context),
    heading: t('poster.heading.receipt'),
    what: pick(line.behaviourName),
    when: dayText(line.day, locale),
    rows: [
      { name: t('poster.row.formula'), said: pick(formula.filled) },
      { name: t('poster.row.method'), said: pick(method.name) },
      { name: t('poster.row.evidence'), said: t(`tier.${line.evidence}`) },
    ],
    share: t('poster.share.receipt', { what: `${pick(line.behaviourName)} ${massText(line.mg)}` }),
  }
}
