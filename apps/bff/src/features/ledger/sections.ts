import type { Section } from '@tanpuhui/contract'

interface SectionAmount {
  section: string
  acts: number
  mg: number
}

/** Sums amounts by section: all that the programme shows, in its order. An amount in any other section counts in the whole only. */
export const sumBySection = (sections: readonly { code: Section }[], amounts: SectionAmount[]) =>
  sections.map(({ code }) => {
    const own = amounts.filter(({ section }) => section === code)
    return { section: code, acts: sum(own, 'acts'), mg: sum(own, 'mg') }
  })

/** The sum of one column. */
export const sum = (amounts: SectionAmount[], column: 'acts' | 'mg'): number =>
  amounts.reduce((total, amount) => total + amount[column], 0)
