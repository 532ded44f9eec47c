import { AppError, dayToIso, type LocalDay } from '@tanpuhui/contract'
import type { Catalogue, Method } from './catalogue'
import type { ActivityData, Circumstances, Quantification } from './quantification'

const period = ({ id, validFrom, validTo }: Method) =>
  `${id}: ${dayToIso(validFrom)} – ${validTo === null ? '' : dayToIso(validTo)}`.trimEnd()

/**
 * Of `methods` (those that a programme uses for one behaviour) the published one in force on the local day of an act.
 * Throws NO_VALID_METHOD when there is none; its details name the periods that there are.
 */
export function methodInForce(methods: readonly Method[], day: LocalDay): Method {
  for (const method of methods)
    if (method.validFrom <= day && (method.validTo === null || day <= method.validTo) && method.status === 'published')
      return method
  const bound = methods.filter(({ status }) => status === 'published').map(period)
  throw new AppError('NO_VALID_METHOD', {
    ...(methods[0] ? { behaviour: methods[0].behaviour } : {}),
    day,
    field: 'occurredAt',
    bound: bound.join('; ') || 'no published method',
  })
}

/** Looks a method up by the `code@version` under which a record was quantified, whether or not it is still in force. */
export const methodById = (catalogue: Catalogue, id: string): Method | undefined => catalogue.methods.get(id)

/**
 * What `method` makes of an act whose data were read by its behaviour. Pure and exact. It does not ask whether the method was in
 * force: that is for `methodInForce`, and a recomputation asks other versions on purpose.
 * Throws NO_VALID_METHOD for a draft and for a day without grid factors, INVALID_ACTIVITY when a field that it needs was left out.
 */
export function quantify(method: Method, data: ActivityData, at: Circumstances): Quantification {
  if (!method.compute)
    throw new AppError('NO_VALID_METHOD', { behaviour: method.behaviour, day: at.day, bound: `${method.id}: draft` })
  return method.compute(data, at)
}
