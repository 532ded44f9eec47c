import { AppError } from '@tanpuhui/contract'
import type { Act } from './command'

const keyOf = ({ partnerId, subject }: { partnerId: number; subject: string }) => `${partnerId}/${subject}`

export const enrolResidents: Act<'enrolResidents'> = (state, residents) =>
  residents.map((resident) => {
    const identity = `${resident.provider}/${resident.subject}`
    if (!state.identities.has(identity)) state.identities.set(identity, resident)
    const { residentId } = state.identities.get(identity)!
    const { binding, at } = resident
    if (binding && !state.bindings.has(keyOf(binding))) state.bindings.set(keyOf(binding), { ...binding, residentId, at })
    return residentId
  })

export const bind: Act<'bind'> = (state, binding) => {
  const before = state.bindings.get(keyOf(binding))
  if (before && before.residentId !== binding.residentId) throw new AppError('BINDING_EXISTS')
  if (!before) state.bindings.set(keyOf(binding), binding)
}
