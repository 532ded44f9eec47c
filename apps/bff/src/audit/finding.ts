/** What one check looked at and found wrong. */
export interface Finding {
  name: string
  looked: number
  problems: string[]
}
