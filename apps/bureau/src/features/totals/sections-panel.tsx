import type { ProgrammeView, TotalsRow } from '@tanpuhui/contract'
import { useTranslation } from 'react-i18next'
import { useProgramme } from '@/app/use-programme'
import { useLocale } from '@/i18n/use-locale'
import { shareText } from '@/lib/figures'
import { isSection, SectionIcon } from '@/ui/icons'
import { exactText, type Metric, shortText } from './metric'
import { Panel } from './panel'
import styles from './sections-panel.module.css'

interface SectionsPanelProps {
  rows: TotalsRow[]
  metric: Metric
  /** What shares are taken of. */
  whole: number
  csv?: string
  className?: string
}

const NOTHING = { people: 0, acts: 0, mg: 0, points: 0 }

/** A row for every section of the programme in its order, zero where nothing happened; then what it has no section for. */
export const withSilent = (
  rows: readonly TotalsRow[],
  sections: Pick<ProgrammeView['sections'][number], 'code' | 'name'>[],
): TotalsRow[] => [
  ...sections.map(({ code, name }) => rows.find(({ key }) => key === code) ?? { key: code, name, ...NOTHING }),
  ...rows.filter(({ key }) => sections.every(({ code }) => code !== key)),
]

/** The programme's sections, each with its hue and its icon, in the order of the figures; equal ones in the programme's. */
export function SectionsPanel({ rows, metric, whole, csv, className }: SectionsPanelProps) {
  const { t } = useTranslation('console')
  const { pick } = useLocale()
  const programme = useProgramme()
  const ordered = withSilent(rows, programme?.sections ?? []).toSorted((a, b) => b[metric] - a[metric])
  const top = Math.max(1, ...rows.map((row) => row[metric]))
  return (
    <Panel title={t('totals.sections')} note={t(`totals.metric.${metric}`)} csv={csv} className={className}>
      <ul className={styles.list}>
        {ordered.map((row) => (
          <li key={row.key} style={isSection(row.key) ? { color: `var(--${row.key})` } : undefined}>
            {isSection(row.key) && <SectionIcon section={row.key} size={22} />}
            <span className={styles.name} title={pick(row.name)}>
              {pick(row.name)}
            </span>
            <span className={styles.figure} title={exactText(metric, row[metric])}>
              {shortText(metric, row[metric])}
            </span>
            <span className={styles.share}>{shareText(row[metric], whole)}</span>
            <span className={styles.track}>
              <span className={styles.bar} style={{ width: `${(row[metric] / top) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
