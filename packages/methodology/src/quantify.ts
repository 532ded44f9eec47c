import { AppError, type LocalDay } from '@tanpuhui/contract'
import type { Behaviour, Method } from './method'

/** The method of `behaviour` in force on the local day of the act. Throws NO_VALID_METHOD when there was none. */
export function methodInForce(behaviour: Behaviour, day: LocalDay): Method {
  const method = behaviour.methods.find((m) => m.validFrom <= day && (m.validTo === null || day <= m.validTo))
  if (!method) throw new AppError('NO_VALID_METHOD', { behaviour: behaviour.code, day })
  return method
}

/** Looks a method up by the `code@version` under which a record was quantified. */
export function methodOf(behaviour: Behaviour, id: string): Method | undefined {
  return behaviour.methods.find((m) => methodId(m) === id)
}

/** `code@version`, as kept with each record. */
export const methodId = (method: Method): string => `${method.code}@${method.version}`
