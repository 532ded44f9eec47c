import { dayToIso } from '@tanpuhui/contract'
import type { KnownMethod } from '../catalogue'
import { type Check, firstCommonDay, type Path, unless } from './check'

/** Methods that there are not, drafts, those of another behaviour, and two for one purpose on one day. */
export const methods: Check = ({ behaviours }, catalogue) =>
  behaviours.flatMap(({ code, display, issuance }, index) =>
    Object.entries({ display, issuance }).flatMap(([purpose, ids]) => {
      const pathOf = (at: number): Path => ['behaviours', index, purpose, at]
      const found = ids.map((id) => catalogue.methods.get(id))
      const right = (method: KnownMethod | undefined) => method?.behaviour === code && method.status === 'published'
      return found.flatMap((method, at) => {
        if (!method) return unless(false, pathOf(at), `there is no method ${ids[at]}`)
        return [
          ...unless(method.behaviour === code, pathOf(at), `${method.id} measures ${method.behaviour}, not ${code}`),
          ...unless(method.status === 'published', pathOf(at), `${method.id} is a draft and cannot be used`),
          ...found.slice(0, at).flatMap((other) => {
            const day = other && right(other) && right(method) ? firstCommonDay(other, method) : undefined
            return unless(
              day === undefined,
              pathOf(at),
              `${other?.id} and ${method.id} are both in force for ${code} (${purpose}) from ${day && dayToIso(day)}`,
            )
          }),
        ]
      })
    }),
  )

/** Behaviours that can be reported although no method measures them: each such act would be refused. */
export const reportable: Check = ({ behaviours, partners }) => {
  const measured = new Map(behaviours.map(({ code, display }) => [code, display.length > 0]))
  const reason = (code: string) => `${code} can be reported, but no method measures it`
  return [
    ...behaviours.flatMap(({ code, display, checkIn }, index) =>
      unless(!checkIn || display.length > 0, ['behaviours', index, 'display'], reason(code)),
    ),
    ...partners.flatMap((partner, index) =>
      partner.behaviours.flatMap((code, at) =>
        unless(measured.get(code) !== false, ['partners', index, 'behaviours', at], reason(code)),
      ),
    ),
  ]
}
