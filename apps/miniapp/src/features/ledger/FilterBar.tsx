import type { ProgrammeView } from '@tanpuhui/contract'
import { Input, Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useWords } from '@/i18n'
import { Icon } from '@/ui/Icon'
import { Tap } from '@/ui/Tap'
import { ActiveFilters } from './ActiveFilters'
import { FilterSheet } from './FilterSheet'
import type { LinesFilter } from './filter'

interface FilterBarProps {
  programme: ProgrammeView
  filter: LinesFilter
  onFilter: (filter: LinesFilter) => void
}

/** Search by name, the sheet of filters, and what of them holds now. */
export function FilterBar({ programme, filter, onFilter }: FilterBarProps) {
  const { t } = useWords()
  const [words, setWords] = useState(filter.search ?? '')
  const [open, setOpen] = useState(false)
  useEffect(() => setWords(filter.search ?? ''), [filter.search])
  const count = [filter.kind !== 'all', filter.partner, filter.month].filter(Boolean).length
  const search = () => onFilter({ ...filter, search: words.trim() || undefined })
  return (
    <>
      <View className="filter-bar">
        <View className="field filter-search">
          <Input
            className="input"
            value={words}
            maxlength={40}
            confirmType="search"
            placeholder={t('lines.search')}
            aria-label={t('lines.search')}
            onInput={(event) => setWords(event.detail.value)}
            onConfirm={search}
          />
          <Tap className="filter-icon" label={t('lines.searchGo')} onTap={search}>
            <Icon name="search" size={20} />
          </Tap>
        </View>
        <Tap
          className={`filter-open ${count > 0 ? 'filter-some' : ''}`}
          label={count > 0 ? t('lines.filterOn', { n: count }) : t('lines.filter')}
          onTap={() => setOpen(true)}
        >
          <Icon name="filter" size={20} />
          <Text className="t14">{t('lines.filter')}</Text>
          {count > 0 && <Text className="t14 strong num">{count}</Text>}
        </Tap>
      </View>
      <ActiveFilters programme={programme} filter={filter} onFilter={onFilter} />
      {open && <FilterSheet programme={programme} filter={filter} onFilter={onFilter} onClose={() => setOpen(false)} />}
    </>
  )
}
