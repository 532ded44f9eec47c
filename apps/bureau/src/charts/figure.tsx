import { lazy, type ReactNode, Suspense } from 'react'
import styles from './figure.module.css'
import type { ChartOption } from './option'

const Chart = lazy(() => import('./chart'))

interface ChartFigureProps {
  option: ChartOption
  /** px; the chart grows with the panel around it. */
  minHeight: number
  /** What the drawing shows, as a table for whoever does not see it. */
  alternative: ReactNode
}

/** A chart with its text alternative. The chart library is fetched when the first chart is drawn. */
export function ChartFigure({ option, minHeight, alternative }: ChartFigureProps) {
  return (
    <figure className={styles.figure} style={{ minHeight }}>
      <Suspense fallback={null}>
        <Chart option={option} />
      </Suspense>
      <div className="unseen">{alternative}</div>
    </figure>
  )
}
