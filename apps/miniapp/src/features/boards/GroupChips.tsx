import type { BoardPeriod } from '@tanpuhui/contract'
import { ScrollView, Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { role } from '@/ui/role'
import { Tap } from '@/ui/Tap'

export type By = 'mg' | 'mgPerPerson'

interface GroupChipsProps {
  period: BoardPeriod
  by: By
  onPeriod: (period: BoardPeriod) => void
  onBy: (by: By) => void
}

/** Of which time a board of groups is, and whether it ranks by what was saved for each person. */
export function GroupChips({ period, by, onPeriod, onBy }: GroupChipsProps) {
  const { t } = useWords()
  const each = by === 'mgPerPerson'
  return (
    <ScrollView scrollX className="chips" enableFlex showScrollbar={false}>
      <View className="chips-row">
        <View className="group-periods" {...role('tablist')} aria-label={t('social.period')}>
          {(['month', 'all'] as const).map((key) => (
            <Tap
              key={key}
              className={`chip ${key === period ? 'chip-on' : ''}`}
              role="tab"
              on={key === period}
              onTap={() => onPeriod(key)}
            >
              <Text>{t(`social.${key}`)}</Text>
            </Tap>
          ))}
        </View>
        <Tap className={`chip ${each ? 'chip-on' : ''}`} role="switch" on={each} onTap={() => onBy(each ? 'mg' : 'mgPerPerson')}>
          <Text>{t('social.perPerson')}</Text>
        </Tap>
      </View>
    </ScrollView>
  )
}
