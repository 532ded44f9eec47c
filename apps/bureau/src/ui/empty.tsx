import type { ReactNode } from 'react'
import styles from './empty.module.css'
import { Sapling } from './sapling'

interface EmptyProps {
  title: string
  children?: ReactNode
}

/** What a page shows when there is nothing to show: a drawing, what is missing, and what to do. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <Sapling />
      <h2>{title}</h2>
      {children && <div className={styles.text}>{children}</div>}
    </div>
  )
}
