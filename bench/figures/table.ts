import { type Figure, holds } from './figure'

/** Three digits that count, thousands apart. */
export function shown(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

const target = ({ target: of, unit }: Figure) =>
  of === undefined ? '' : 'atLeast' in of ? `≥ ${of.atLeast} ${unit}` : `≤ ${of.atMost} ${unit}`

const verdict = (figure: Figure) => ({ true: 'holds', false: 'MISSED', undefined: '' })[String(holds(figure))]!

/** The figures as a table of text. */
export function table(figures: readonly Figure[]): string {
  const rows = [
    ['figure', 'measured', 'target', 'verdict', ''],
    ...figures.map((f) => [f.name, `${shown(f.value)} ${f.unit}`, target(f), verdict(f), f.note ?? '']),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) => `  ${row.map((text, column) => text.padEnd(widths[column]!)).join('  ')}`.trimEnd()).join('\n')
}
