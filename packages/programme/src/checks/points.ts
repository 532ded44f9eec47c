import type { Mistake } from '../mistake'
import type { PointsPolicyData } from '../points/policy-schema'
import { backwards, type Check, firstCommonDay, noneTwice, type Path, unless } from './check'
import { type Names, namesOf } from './names'

interface Scope {
  path: Path
  /** Behaviours that may be named, and those that must be provided for. */
  behaviours: readonly string[]
  all: boolean
  names: Names
}

/** Periods that overlap or end before they begin, and rules that leave a behaviour out, share one or name what there is not. */
function policyMistakes(policies: readonly PointsPolicyData[], { path, behaviours, all, names }: Scope): Mistake[] {
  return policies.flatMap((policy, index) => {
    const at = [...path, index]
    const named = policy.rules.flatMap((rule, number) =>
      (rule.behaviours ?? []).map((code, place) => ({ code, at: [...at, 'rules', number, 'behaviours', place] })),
    )
    const others = policy.rules.filter((rule) => !rule.behaviours)
    const left = all && others.length === 0 ? behaviours.filter((code) => !named.some((one) => one.code === code)) : []
    return [
      ...unless(!backwards(policy), [...at, 'validTo'], `${policy.validTo} lies before ${policy.validFrom}`),
      ...policies.slice(0, index).flatMap((other) => {
        const day = firstCommonDay(other, policy)
        return unless(
          day === undefined,
          [...at, 'validFrom'],
          `versions ${other.version} and ${policy.version} are both in force from ${day}`,
        )
      }),
      ...named.flatMap((one) => unless(behaviours.includes(one.code), one.at, `${one.code} cannot earn these points`)),
      ...noneTwice(
        named.map(({ code }) => code),
        (place) => named[place]!.at,
        'behaviour',
      ),
      ...unless(others.length < 2, [...at, 'rules'], 'two rules are for all other behaviours'),
      ...left.flatMap((code) =>
        unless(false, [...at, 'rules'], `no rule says what ${code} earns; kind none says that it earns nothing`),
      ),
      ...policy.rules.flatMap(({ args, behaviours: own }, number) => {
        const field = (args as { field?: string }).field
        if (field === undefined) return []
        return (own ?? behaviours).flatMap((code) =>
          names.field(code, field, 'quantity', [...at, 'rules', number, 'args', 'field']),
        )
      }),
    ]
  })
}

/** How points are given, the programme's own and its partners'. */
export const points: Check = (file, catalogue) => {
  const names = namesOf(file, catalogue)
  const codes = file.behaviours.map(({ code }) => code)
  return [
    ...policyMistakes(file.points, { path: ['points'], behaviours: codes, all: true, names }),
    ...file.partnerPoints.flatMap(({ partner, policies }, index) => {
      const path = ['partnerPoints', index, 'policies']
      const behaviours = file.partners.find(({ code }) => code === partner)?.behaviours
      return behaviours ? policyMistakes(policies, { path, behaviours, all: false, names }) : []
    }),
  ]
}
