import styles from './spark-line.module.css'

const WIDTH = 120
const HEIGHT = 32

/** Points of a line through `values`, from zero at the bottom to the largest at the top. */
export function sparkPoints(values: readonly number[], width = WIDTH, height = HEIGHT): [number, number][] {
  const top = Math.max(...values, 1)
  const step = values.length > 1 ? width / (values.length - 1) : 0
  return values.map((value, i) => [Math.round(i * step * 10) / 10, Math.round((1 - value / top) * height * 10) / 10])
}

interface SparkLineProps {
  values: readonly number[]
  label: string
}

/** The course of the last days at the size of a word, with the latest day marked. */
export function SparkLine({ values, label }: SparkLineProps) {
  if (values.length < 2) return null
  const points = sparkPoints(values)
  const line = points.map((point) => point.join(' ')).join('L')
  const [x, y] = points.at(-1)!
  return (
    <svg className={styles.spark} viewBox={`-2 -3 ${WIDTH + 6} ${HEIGHT + 6}`} role="img" aria-label={label}>
      <path className={styles.area} d={`M${line}V${HEIGHT}H0Z`} />
      <path className={styles.line} d={`M${line}`} />
      <circle className={styles.latest} cx={x} cy={y} r={2.5} />
    </svg>
  )
}
