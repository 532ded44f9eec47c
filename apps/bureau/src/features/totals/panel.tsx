import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DownloadIcon } from '@/ui/icons'
import styles from './panel.module.css'

interface PanelProps {
  title: string
  note?: ReactNode
  /** Where the exact figures are downloaded. */
  csv?: string
  className?: string
  children: ReactNode
}

/** One part of the statement: a card with its name and, on pages, its CSV. */
export function Panel({ title, note, csv, className, children }: PanelProps) {
  const { t } = useTranslation('console')
  return (
    <section className={`${styles.panel} ${className ?? ''}`} aria-label={title}>
      <header className={styles.head}>
        <h2>
          {title}
          {note && <small className={styles.note}>{note}</small>}
        </h2>
        {csv && (
          <a className={styles.csv} href={csv} download aria-label={t('totals.csvOf', { table: title })}>
            <DownloadIcon size={16} />
            {t('totals.csv')}
          </a>
        )}
      </header>
      {children}
    </section>
  )
}
