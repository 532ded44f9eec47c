import { kindOf } from '../formulas'
import { NATIONAL } from '../grid-table'
import type { CatalogueFiles } from '../schema'
import type { Problem } from './problem'

/** Names that stand for nothing, or for something of another kind. */
export function references({ factors, issuers, behaviours, methods, grids }: CatalogueFiles): Problem[] {
  const known = {
    factor: new Map(factors.map((factor) => [factor.id, factor])),
    issuer: new Set(issuers.map(({ code }) => code)),
    behaviour: new Map(behaviours.map((behaviour) => [behaviour.code, behaviour])),
    region: new Set(grids.regions.map(({ code }) => code)),
    edition: new Set(grids.editions.map(({ code }) => code)),
  }
  const look = (file: Problem['file'], path: string, what: keyof typeof known, name: string | null): Problem[] =>
    name === null || known[what].has(name) ? [] : [{ file, path, reason: `there is no ${what} ${name}` }]

  return [
    ...factors.flatMap(({ behaviour, issuer }, index) => [
      ...look('factors.json', `${index}.behaviour`, 'behaviour', behaviour),
      ...look('factors.json', `${index}.issuer`, 'issuer', issuer),
    ]),
    ...grids.editions.flatMap(({ code, factors: listed }, at): Problem[] =>
      listed.some(({ region }) => region === NATIONAL)
        ? []
        : [{ file: 'grids.json', path: `editions.${at}.factors`, reason: `edition ${code} has no ${NATIONAL} factor` }],
    ),
    ...grids.editions.flatMap(({ factors: listed }, at) =>
      listed.flatMap(({ region, factor }, index) => {
        const path = `editions.${at}.factors.${index}`
        return [
          ...look('grids.json', `${path}.region`, 'region', region),
          ...look('grids.json', `${path}.factor`, 'factor', factor),
          ...(known.factor.get(factor)?.gramsPerUnit === null
            ? [{ file: 'grids.json' as const, path: `${path}.factor`, reason: `factor ${factor} has no figure` }]
            : []),
        ]
      }),
    ),
    ...methods.flatMap(({ behaviour, issuer, formula }, index) => {
      const kind = kindOf(formula)
      const fields = known.behaviour.get(behaviour)?.fields ?? []
      return [
        ...look('methods.json', `${index}.behaviour`, 'behaviour', behaviour),
        ...look('methods.json', `${index}.issuer`, 'issuer', issuer),
        ...('grid' in formula ? look('methods.json', `${index}.formula.grid`, 'edition', formula.grid) : []),
        ...kind.cites(formula).flatMap(({ name, path }) => look('methods.json', `${index}.formula.${path}`, 'factor', name)),
        ...kind.reads(formula).flatMap(({ name, path, kind: wanted }): Problem[] => {
          const field = fields.find((candidate) => candidate.name === name)
          return field?.kind === wanted
            ? []
            : [{ file: 'methods.json', path: `${index}.formula.${path}`, reason: `${behaviour} has no ${wanted} ${name}` }]
        }),
      ]
    }),
  ]
}
