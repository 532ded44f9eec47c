import type { BehaviourCard, LocalDay } from '@tanpuhui/contract'
import { CATALOGUE, type Method } from '@tanpuhui/methodology'
import type { Programme } from '../../programme'

/** Whether a method applies to acts of a local day. */
export const isInForce = ({ validFrom, validTo, status }: Method, day: LocalDay): boolean =>
  status === 'published' && validFrom <= day && (validTo === null || day <= validTo)

/** Of the methods that a programme uses for one behaviour the one in force on a day, if any. */
export const methodOn = (methods: readonly Method[], day: LocalDay): Method | undefined =>
  methods.find((method) => isInForce(method, day))

/** A behaviour of the programme as a section lists it on a day. */
export function behaviourCard(programme: Programme, code: string, day: LocalDay): BehaviourCard {
  const { display, issuance } = programme.behaviours.get(code)!
  const method = methodOn(display, day)
  return {
    code,
    name: CATALOGUE.behaviours.get(code)!.name,
    figure: method?.figure ?? null,
    state: method ? 'credited' : 'awaiting-method',
    method: method
      ? {
          name: method.name,
          formula: method.formula,
          source: method.factors[0]?.source.title ?? null,
          issuance: methodOn(issuance, day)?.figure ?? null,
        }
      : null,
    checkIn: programme.checkIns.some(({ behaviour }) => behaviour === code),
  }
}
