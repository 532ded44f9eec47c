import type { Receipt } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Part } from './Part'

interface RulingProps {
  ruling: NonNullable<Receipt['ruling']>
  reported: Receipt['data']
}

/** Why less counts than was reported: both amounts in one sentence with the reason. */
export function Ruling({ ruling, reported }: RulingProps) {
  const { t, pick, locale } = useWords()
  const changed = ruling.data.flatMap(({ label, value }) => {
    const was = reported.find((one) => one.label.zh === label.zh)?.value
    if (was === undefined || was.zh === value.zh) return []
    return [t('receipt.ruled', { was: pick(was), counts: pick(value) })]
  })
  const reason = pick(ruling.reason.message)
  return (
    <Part heading={t('receipt.ruling')}>
      <View className="t14 warn">
        {changed.length === 0
          ? reason
          : t('receipt.ruledBecause', { changed: changed.join(locale === 'zh' ? '；' : '; '), reason })}
      </View>
    </Part>
  )
}
