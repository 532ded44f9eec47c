import type { ReactNode } from 'react'
import styles from './facts.module.css'

interface Fact {
  label: string
  value: ReactNode
  /** A quieter second line. */
  note?: string | undefined
}

/** A list of labels and values. */
export const Facts = ({ facts }: { facts: Fact[] }) => (
  <dl className={styles.facts}>
    {facts.map(({ label, value, note }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          {value}
          {note && <span className={styles.note}>{note}</span>}
        </dd>
      </div>
    ))}
  </dl>
)
