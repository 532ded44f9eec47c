import { localDay, type ProgrammeTerms, programmeTermsSchema, yearOf } from '@tanpuhui/contract'
import { CATALOGUE } from '@tanpuhui/methodology'
import type { Claims } from '@tanpuhui/programme'
import type { Programme } from '../../programme'
import { publicProcedure } from '../../trpc/procedures'

const nameOf = (behaviour: string) => CATALOGUE.behaviours.get(behaviour)!.name
const ACTS = { zh: '次', en: 'acts' }

/** Limits of a day or month, in the unit in which residents know them. */
function capView(
  period: 'day' | 'month',
  { behaviour, acts, field, max }: Claims['dayCaps'][number],
): ProgrammeTerms['caps'][number] {
  const told = CATALOGUE.behaviours.get(behaviour)!.fields.find(({ name }) => name === field)
  const unit = told?.kind === 'quantity' ? told.unit : ACTS
  return { name: nameOf(behaviour), period, most: acts ?? max!, unit }
}

/** Rules that hold for whatever is reported; what is plausible for one behaviour says little without its name. */
const FOR_ALL = new Set(['time-window', 'within-region', 'completed'])

const rulesOf = ({ rules }: Programme): ProgrammeTerms['rules'] =>
  rules.filter(({ code }) => FOR_ALL.has(code)).map(({ description }) => description)

/** The figures that residents ask for: what may count, by when to collect it, when points expire. For everybody. */
export const terms = publicProcedure.output(programmeTermsSchema).query(({ ctx: { programme, now } }) => {
  const { claims, evidenceShares, pointsLastYears, utcOffsetMinutes } = programme
  return {
    rules: rulesOf(programme),
    caps: [...claims.dayCaps.map((cap) => capView('day', cap)), ...claims.monthCaps.map((cap) => capView('month', cap))],
    collect: claims.settle.map(({ behaviour, pendingDays, claimDays }) => ({ name: nameOf(behaviour), pendingDays, claimDays })),
    evidence: evidenceShares.map(({ description }) => description),
    pointsExpireOn: `${yearOf(localDay(now(), utcOffsetMinutes)) + pointsLastYears}-12-31`,
  }
})
