import { kindOf } from '../formulas'
import { gridTable } from '../grid-table'
import type { ActivityData } from '../quantification'
import type { CatalogueFiles } from '../schema'
import type { Field } from '../schema/behaviour'
import type { Problem } from './problem'

/** Later than any grid factor, so that each edition has one. */
const SOME_DAY = 99991231

/** Every act at the ends of what `fields` take: a formula is largest at one of them. */
function extremes(fields: readonly Field[]): ActivityData[] {
  const endsOf = (field: Field) =>
    field.kind === 'quantity'
      ? [field.min ?? '0', field.max]
      : field.kind === 'choice'
        ? field.choices.map(({ code }) => code)
        : ['x']
  return fields.reduce<ActivityData[]>(
    (acts, field) => acts.flatMap((act) => endsOf(field).map((end) => ({ ...act, [field.name]: end }))),
    [{}],
  )
}

/**
 * Figures of formulas that are not those of the factors they stand on, and acts so large that their milligrams could not be
 * counted exactly. Called when all references are right.
 */
export function figures({ factors, behaviours, methods, grids }: CatalogueFiles): Problem[] {
  const factorOf = new Map(factors.map((factor) => [factor.id, factor]))
  const table = gridTable(grids, factorOf)
  return methods.flatMap(({ behaviour, formula, rounding }, index) => {
    const fields = behaviours.find(({ code }) => code === behaviour)!.fields
    const scope = { fields: new Map(fields.map((field) => [field.name, field])), factors: factorOf, grids: table, rounding }
    const kind = kindOf(formula)
    const wrong = kind.mismatches(formula, scope)
    const compute = wrong.length > 0 ? null : kind.compile(formula, scope)
    const read = kind.reads(formula).map(({ name }) => scope.fields.get(name)!)
    const tooLarge =
      compute !== null && extremes(read).some((act) => !Number.isSafeInteger(compute(act, { day: SOME_DAY }).mg))
        ? [{ path: 'grams', reason: `gives more milligrams than can be counted exactly at the most that ${behaviour} takes` }]
        : []
    return [...wrong, ...tooLarge].map(
      ({ path, reason }): Problem => ({ file: 'methods.json', path: `${index}.formula.${path}`, reason }),
    )
  })
}
