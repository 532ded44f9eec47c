import { SECTIONS, type Section } from '@tanpuhui/contract'

interface SectionAmount {
  section: string
  acts: number
  mg: number
}

/** Sums amounts by section: all five, in the order of the home page. */
export const sumBySection = (amounts: SectionAmount[]) =>
  SECTIONS.map((section: Section) => {
    const own = amounts.filter((amount) => amount.section === section)
    return { section, acts: sum(own, 'acts'), mg: sum(own, 'mg') }
  })

/** The sum of one column. */
export const sum = (amounts: SectionAmount[], column: 'acts' | 'mg'): number =>
  amounts.reduce((total, amount) => total + amount[column], 0)
