import { footprintSchema } from '@tanpuhui/contract'
import { residentDistricts, residentMonths } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'
import { districtName } from './line'
import { sumBySection } from './sections'

/** In which sections of life and in which districts the resident's acts were counted, over all time. */
export const footprint = residentProcedure.output(footprintSchema).query(async ({ ctx: { store, programme, resident } }) => {
  const months = await residentMonths(store.prisma, resident.residentId)
  const active = [...new Set(months.map(({ month }) => month))]
  const districts = await residentDistricts(store.prisma, resident.residentId, active)
  return {
    sections: sumBySection(programme.sections, months),
    districts: [...districts]
      .map(([code, sums]) => ({ code, name: districtName(programme, code), ...sums }))
      .sort((a, b) => b.mg - a.mg || b.acts - a.acts || a.code.localeCompare(b.code)),
  }
})
