import { localDay } from '@tanpuhui/contract'
import { DatePicker, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '@/i18n/use-locale'
import { PICKER_LOCALE } from './picker-locale'
import { PRESETS, type Preset, type Range, rangeOf } from './range'
import styles from './totals-page.module.css'

interface RangePickerProps {
  onChange: (range: Range) => void
}

/** All time, a few usual periods, or any days between two dates. Starts with all time. */
export function RangePicker({ onChange }: RangePickerProps) {
  const { t } = useTranslation('console')
  const { locale } = useLocale()
  const [choice, setChoice] = useState<Preset | 'custom'>('all')
  const choose = (next: Preset | 'custom') => {
    setChoice(next)
    if (next !== 'custom') onChange(rangeOf(next, localDay(Date.now())))
  }
  return (
    <div className={styles.range}>
      <Segmented<Preset | 'custom'>
        aria-label={t('totals.range.label')}
        value={choice}
        onChange={choose}
        options={[...PRESETS, 'custom' as const].map((value) => ({ value, label: t(`totals.range.${value}`) }))}
      />
      {choice === 'custom' && (
        <DatePicker.RangePicker
          locale={PICKER_LOCALE[locale]}
          classNames={{ popup: { root: styles.popup! } }}
          placeholder={[t('totals.range.from'), t('totals.range.to')]}
          allowClear={false}
          disabledDate={(date) => date.valueOf() > Date.now()}
          onChange={(_, days) => days?.[0] && days[1] && onChange({ from: days[0], to: days[1] })}
        />
      )}
    </div>
  )
}
