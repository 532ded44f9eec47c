import type { ProgrammeView } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { MonthTurner } from '@/features/calendar/MonthTurner'
import { useWords } from '@/i18n'
import { addMonths, thisMonth } from '@/lib/when'
import { Button } from '@/ui/Button'
import { Choices } from '@/ui/Choices'
import { Sheet } from '@/ui/Sheet'
import { EVERYTHING, KINDS, type LinesFilter, partnersOf } from './filter'

interface FilterSheetProps {
  programme: ProgrammeView
  filter: LinesFilter
  onFilter: (filter: LinesFilter) => void
  onClose: () => void
}

/** Kind, partner and month of the lines; nothing is asked of the server before they are all chosen. */
export function FilterSheet({ programme, filter, onFilter, onClose }: FilterSheetProps) {
  const { t, pick } = useWords()
  const [draft, setDraft] = useState(filter)
  const change = (part: Partial<LinesFilter>) => setDraft({ ...draft, ...part })
  const partners = partnersOf(programme).map(({ code, name, self }) => ({ key: code, text: self ? t('lines.self') : pick(name) }))
  const close = (chosen: LinesFilter) => {
    onFilter(chosen)
    onClose()
  }
  return (
    <Sheet open title={t('lines.filter')} onClose={onClose}>
      <View className="filter-head t14 strong">{t('lines.kind')}</View>
      <Choices
        of={KINDS.map((key) => ({ key, text: t(`lines.kinds.${key}`) }))}
        value={draft.kind}
        onPick={(kind) => change({ kind })}
        label={t('lines.kind')}
      />
      <View className="filter-head t14 strong">{t('lines.partner')}</View>
      <Choices
        of={[{ key: '', text: t('lines.partnerAll') }, ...partners]}
        value={draft.partner ?? ''}
        onPick={(partner) => change({ partner })}
        label={t('lines.partner')}
      />
      <View className="filter-head t14 strong">{t('lines.month')}</View>
      <Choices
        of={[
          { key: 'all', text: t('lines.monthAll') },
          { key: 'one', text: t('lines.monthOne') },
        ]}
        value={draft.month ? 'one' : 'all'}
        onPick={(key) => change({ month: key === 'one' ? (draft.month ?? thisMonth()) : undefined })}
        label={t('lines.month')}
      />
      {draft.month && <MonthTurner month={draft.month} onTurn={(by) => change({ month: addMonths(draft.month!, by) })} />}
      <View className="filter-buttons">
        <Button text={t('lines.show')} onTap={() => close(draft)} />
        <Button text={t('lines.reset')} kind="plain" onTap={() => close(EVERYTHING)} />
      </View>
    </Sheet>
  )
}
