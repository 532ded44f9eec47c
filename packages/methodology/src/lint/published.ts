import { kindOf } from '../formulas'
import type { CatalogueFiles } from '../schema'
import { CONFIDENCES } from '../schema/shared'
import type { Problem } from './problem'

/** What a published method must have beyond a draft, and that figures and behaviours are where they belong. */
export function published({ factors, behaviours, methods }: CatalogueFiles): Problem[] {
  const factorOf = new Map(factors.map((factor) => [factor.id, factor]))
  const cited = new Set<string>()
  const problems: Problem[] = methods.flatMap((method, index) => {
    const at = (path: string, reason: string): Problem => ({ file: 'methods.json', path: `${index}.${path}`, reason })
    const stands = kindOf(method.formula).cites(method.formula)
    for (const { name } of stands) cited.add(name)
    if (method.status === 'draft') return []
    return [
      ...(method.confidence === 'assumed'
        ? [at('confidence', `${method.code}@${method.version} is assumed and cannot be published`)]
        : []),
      ...(method.formula.kind === 'stated' ? [at('formula.kind', 'a formula without figures cannot be published')] : []),
      ...stands.flatMap(({ name, path }) => {
        const factor = factorOf.get(name)
        if (!factor) return []
        const better = CONFIDENCES.indexOf(method.confidence) < CONFIDENCES.indexOf(factor.confidence)
        return [
          ...(factor.confidence === 'assumed' ? [at(`formula.${path}`, `factor ${name} is assumed`)] : []),
          ...(better ? [at('confidence', `is ${method.confidence}, but factor ${name} is ${factor.confidence}`)] : []),
          ...(factor.source.year === null ? [at(`formula.${path}`, `the source of factor ${name} has no year`)] : []),
        ]
      }),
    ]
  })

  const quantified = new Set(methods.filter(({ status }) => status === 'published').map(({ behaviour }) => behaviour))
  return [
    ...problems,
    ...factors.flatMap(({ id, role }, index): Problem[] =>
      (role === 'award' || role === 'methodology') && !cited.has(id)
        ? [{ file: 'factors.json', path: `${index}.role`, reason: `no method stands on ${role} ${id}` }]
        : [],
    ),
    ...behaviours.flatMap(({ code, status }, index): Problem[] =>
      (status === 'quantified') === quantified.has(code)
        ? []
        : [
            {
              file: 'behaviours.json',
              path: `${index}.status`,
              reason: `${code} is ${status}, its published methods say otherwise`,
            },
          ],
    ),
  ]
}
