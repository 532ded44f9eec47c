import { AppError, type BehaviourPage, behaviourInput, behaviourPageSchema, dayToIso, localDay } from '@tanpuhui/contract'
import { CATALOGUE, type Factor, type Field, type Method, PRINCIPLES } from '@tanpuhui/methodology'
import type { ProgrammeBehaviour } from '@tanpuhui/programme'
import { SELF_PARTNER_ID } from '@tanpuhui/programme'
import { publicProcedure } from '../../trpc/procedures'
import { behaviourCard, isInForce } from './behaviour-card'

type Used = Pick<ProgrammeBehaviour<Method>, 'display' | 'issuance'>

/** What residents are credited by, what is issued by, then what others have published; of each the newest first. */
function methodsOf(code: string, { display, issuance }: Used): Method[] {
  const rank = (method: Method) => (display.includes(method) ? 0 : issuance.includes(method) ? 1 : 2)
  return CATALOGUE.behaviours
    .get(code)!
    .methods.filter(({ status }) => status === 'published')
    .sort((a, b) => rank(a) - rank(b) || b.validFrom - a.validFrom)
}

const methodView = (method: Method, { display, issuance }: Used, day: number): BehaviourPage['methods'][number] => ({
  code: method.code,
  version: method.version,
  name: method.name,
  issuer: method.issuer,
  display: display.includes(method),
  issuance: issuance.includes(method),
  inForce: isInForce(method, day),
  validFrom: dayToIso(method.validFrom),
  validTo: method.validTo === null ? null : dayToIso(method.validTo),
  figure: method.figure,
  formula: method.formula,
  rounding: method.rounding,
  confidence: method.confidence,
  principles: Object.entries(PRINCIPLES).map(([principle, label]) => ({
    principle,
    label,
    text: method.principles[principle as keyof typeof PRINCIPLES],
  })),
  factors: method.factors.map(({ id }) => id),
})

/** The factors that methods stand on, then the others that were published for the behaviour. */
const factorsOf = (code: string, methods: readonly Method[]): Factor[] => [
  ...new Set([
    ...methods.flatMap(({ factors }) => factors),
    ...[...CATALOGUE.factors.values()].filter(({ behaviour }) => behaviour === code),
  ]),
]

const factorView = ({ id, name, issuer, version, role, gramsPerUnit, unit, quality, source }: Factor) => ({
  code: id,
  name,
  issuer: CATALOGUE.issuers.get(issuer)!,
  version,
  role,
  value: gramsPerUnit,
  unit,
  quality,
  source,
})

const fieldView = (field: Field) => ({ label: field.label, unit: field.kind === 'quantity' ? field.unit : null })

/** How a behaviour of the programme is measured, whole: methods with versions and principles, all factors with their sources. Errors: NOT_FOUND. */
export const behaviour = publicProcedure
  .input(behaviourInput)
  .output(behaviourPageSchema)
  .query(({ ctx: { programme, now }, input: { code } }) => {
    const used = programme.behaviours.get(code)
    const known = CATALOGUE.behaviours.get(code)
    if (!used || !known) throw new AppError('NOT_FOUND')
    const day = localDay(now(), programme.utcOffsetMinutes)
    const methods = methodsOf(code, used)
    return {
      ...behaviourCard(programme, code, day),
      about: known.about,
      section: used.section,
      partners: programme.partners
        .filter(({ id, behaviours }) => id !== SELF_PARTNER_ID && behaviours.includes(code))
        .map((partner) => ({ code: partner.code, name: partner.name })),
      fields: known.fields.map(fieldView),
      pointsRule: programme.points.ruleFor(code, day)?.description ?? null,
      methods: methods.map((method) => methodView(method, used, day)),
      factors: factorsOf(code, methods).map(factorView),
    }
  })
