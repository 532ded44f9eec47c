import type { ProgrammeView } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { monthText } from '@/lib/when'
import { Icon } from '@/ui/Icon'
import { Tap } from '@/ui/Tap'
import { type LinesFilter, partnersOf } from './filter'

interface ActiveFiltersProps {
  programme: ProgrammeView
  filter: LinesFilter
  onFilter: (filter: LinesFilter) => void
}

/** What is filtered by beside the section, each to be taken off at a tap. */
export function ActiveFilters({ programme, filter, onFilter }: ActiveFiltersProps) {
  const { t, pick, locale } = useWords()
  const { kind, partner, month, search } = filter
  const from = partnersOf(programme).find(({ code }) => code === partner)
  const active = [
    ...(kind === 'all' ? [] : [{ what: t(`lines.kinds.${kind}`), without: { kind: 'all' as const } }]),
    ...(from ? [{ what: from.self ? t('lines.self') : pick(from.name), without: { partner: undefined } }] : []),
    ...(month ? [{ what: monthText(month, locale), without: { month: undefined } }] : []),
    ...(search ? [{ what: t('lines.searched', { words: search }), without: { search: undefined } }] : []),
  ]
  if (active.length === 0) return null
  return (
    <View className="choices filter-active">
      {active.map(({ what, without }) => (
        <Tap
          key={what}
          className="chip chip-off"
          label={t('lines.remove', { what })}
          onTap={() => onFilter({ ...filter, ...without })}
        >
          <Text>{what}</Text>
          <Icon name="close" size={16} />
        </Tap>
      ))}
    </View>
  )
}
