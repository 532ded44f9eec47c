import type { KnownCatalogue } from '../catalogue'
import type { Mistake } from '../mistake'
import { RULE_KINDS } from '../rules'
import type { ProgrammeFile } from '../schema'
import { type Check, type Path, unless } from './check'

/** Looks up the names that some values may hold. */
export interface Names {
  behaviour(code: string, path: Path): Mistake[]
  /** A field, of this kind, of a behaviour's acts. */
  field(behaviour: string, field: string, kind: string, path: Path): Mistake[]
}

export function namesOf({ behaviours }: ProgrammeFile, catalogue: KnownCatalogue): Names {
  const own = new Set(behaviours.map(({ code }) => code))
  return {
    behaviour: (code, path) => unless(own.has(code), path, `${code} is no behaviour of this programme`),
    field(behaviour, field, kind, path) {
      const known = catalogue.behaviours.get(behaviour)
      const right = !known || known.fields.some((one) => one.name === field && one.kind === kind)
      return unless(right, path, `${behaviour} has no ${kind} ${field}`)
    },
  }
}

/** Arguments of rules whose values are names. */
interface Arguments {
  behaviour?: string
  behaviours?: string[]
  field?: string
}

/** Arguments that name what there is not: behaviours, and quantities that these do not have. */
export function argumentsOf(args: unknown, reads: readonly string[], path: Path, names: Names): Mistake[] {
  const { behaviour, behaviours, field } = args as Arguments
  const named = [
    ...(behaviour === undefined ? [] : [{ code: behaviour, at: [...path, 'behaviour'] }]),
    ...(behaviours ?? []).map((code, index) => ({ code, at: [...path, 'behaviours', index] })),
  ]
  return named.flatMap(({ code, at }) => [
    ...names.behaviour(code, at),
    ...reads.flatMap((read) => names.field(code, read, 'quantity', at)),
    ...(field === undefined ? [] : names.field(code, field, 'quantity', [...path, 'field'])),
  ])
}

/** Names of sections, behaviours and partners that lead nowhere, in partners, sites and rules. */
export const names: Check = (file, catalogue) => {
  const look = namesOf(file, catalogue)
  const sections = new Set<string>(file.sections.map(({ code }) => code))
  const section = (code: string, path: Path) => unless(sections.has(code), path, `there is no section ${code}`)
  const partners = new Set(file.partners.map(({ code }) => code))
  return [
    ...file.behaviours.flatMap((behaviour, index) => [
      ...unless(
        catalogue.behaviours.has(behaviour.code),
        ['behaviours', index, 'code'],
        `there is no behaviour ${behaviour.code}`,
      ),
      ...section(behaviour.section, ['behaviours', index, 'section']),
    ]),
    ...file.partners.flatMap((partner, index) => [
      ...section(partner.section, ['partners', index, 'section']),
      ...partner.behaviours.flatMap((code, at) => look.behaviour(code, ['partners', index, 'behaviours', at])),
    ]),
    ...file.rules.flatMap(({ rule, args }, index) =>
      argumentsOf(args, RULE_KINDS.get(rule)!.reads, ['rules', index, 'args'], look),
    ),
    ...file.partnerPoints.flatMap(({ partner }, index) =>
      unless(partners.has(partner), ['partnerPoints', index, 'partner'], `there is no partner ${partner}`),
    ),
    ...file.sites.flatMap(({ behaviour }, index) => {
      const checkIn = file.behaviours.find(({ code }) => code === behaviour)?.checkIn
      return unless(
        checkIn?.ways.includes('scan') ?? false,
        ['sites', index, 'behaviour'],
        `${behaviour} has no check-in by scanning a code`,
      )
    }),
    ...file.medals.flatMap(({ behaviour }, index) =>
      behaviour === undefined ? [] : look.behaviour(behaviour, ['medals', index, 'behaviour']),
    ),
  ]
}
