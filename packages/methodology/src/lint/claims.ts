import { kindOf } from '../formulas'
import type { CatalogueFiles } from '../schema'
import type { Problem } from './problem'

/** The group standard by number or by name. */
const STANDARD = /T\s*\/?\s*ACEF|公民绿色低碳行为温室气体减排量化导则/i

/**
 * The group standard T/ACEF 031-2022 names behaviours; no factor of it is public. So no method, no issuer and no source of a
 * figure may claim to be from it.
 */
export function claims({ factors, issuers, methods }: CatalogueFiles): Problem[] {
  const found = (file: Problem['file'], path: string, ...texts: (string | undefined)[]): Problem[] =>
    texts.some((text) => text !== undefined && STANDARD.test(text))
      ? [{ file, path, reason: 'claims to be a factor of T/ACEF, which published none' }]
      : []
  const factorOf = new Map(factors.map((factor) => [factor.id, factor]))
  const nameOf = new Map(issuers.map(({ code, name }) => [code, name]))
  return [
    ...factors.flatMap(({ gramsPerUnit, source }, index) =>
      gramsPerUnit === null ? [] : found('factors.json', `${index}.source`, source.title, source.locator),
    ),
    ...methods.flatMap(({ name, issuer, formula }, index) => [
      ...found('methods.json', `${index}.name`, name.zh, name.en),
      ...found('methods.json', `${index}.issuer`, issuer, nameOf.get(issuer)?.zh, nameOf.get(issuer)?.en),
      ...kindOf(formula)
        .cites(formula)
        .flatMap(({ name: id, path }) => {
          const source = factorOf.get(id)?.source
          return found('methods.json', `${index}.formula.${path}`, source?.title, source?.locator)
        }),
    ]),
  ]
}
