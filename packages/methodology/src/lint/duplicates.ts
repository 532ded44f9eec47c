import { spelling } from '../choices'
import type { CatalogueFiles } from '../schema'
import type { Field } from '../schema/behaviour'
import type { Problem } from './problem'

/** The second and later of the items that share a key. */
function repeated<T>(items: readonly T[], key: (item: T) => string): { index: number; key: string }[] {
  const seen = new Set<string>()
  return items.flatMap((item, index) => {
    const own = key(item)
    if (seen.has(own)) return [{ index, key: own }]
    seen.add(own)
    return []
  })
}

/** One spelling that means two choices of a field. */
const ambiguous = (field: Field): string[] => {
  if (field.kind !== 'choice') return []
  const spelt = field.choices.flatMap(({ code, name, aliases }) => [
    ...new Set([code, name.zh, name.en, ...aliases].map(spelling)),
  ])
  return repeated(spelt, (text) => text).map(({ key }) => key)
}

/** Two entries under one key, and spellings that mean two things. */
export function duplicates({ factors, issuers, behaviours, methods, grids }: CatalogueFiles): Problem[] {
  const list = (file: Problem['file'], found: { index: number; key: string }[], what: string, at = '') =>
    found.map(({ index, key }): Problem => ({ file, path: `${at}${index}`, reason: `${what} ${key} is there already` }))
  return [
    ...list(
      'factors.json',
      repeated(factors, ({ id }) => id),
      'factor',
    ),
    ...list(
      'issuers.json',
      repeated(issuers, ({ code }) => code),
      'issuer',
    ),
    ...list(
      'behaviours.json',
      repeated(behaviours, ({ code }) => code),
      'behaviour',
    ),
    ...behaviours.flatMap(({ fields }, index) => [
      ...list(
        'behaviours.json',
        repeated(fields, ({ name }) => name),
        'field',
        `${index}.fields.`,
      ),
      ...fields.flatMap((field, at) =>
        ambiguous(field).map(
          (key): Problem => ({
            file: 'behaviours.json',
            path: `${index}.fields.${at}.choices`,
            reason: `${key} means two choices`,
          }),
        ),
      ),
    ]),
    ...list(
      'methods.json',
      repeated(methods, ({ code, version }) => `${code}@${version}`),
      'method',
    ),
    ...list(
      'methods.json',
      repeated(
        methods,
        ({ behaviour, issuer, variant, version }) =>
          `of ${behaviour}, ${issuer}${variant === null ? '' : `, ${variant}`}, ${version}`,
      ),
      'a method',
    ),
    ...list(
      'grids.json',
      repeated(grids.regions, ({ code }) => code),
      'region',
      'regions.',
    ),
    ...list(
      'grids.json',
      repeated(
        grids.regions.flatMap(({ areas }) => areas),
        (area) => area,
      ),
      'area',
      'regions.areas.',
    ),
    ...list(
      'grids.json',
      repeated(grids.editions, ({ code }) => code),
      'edition',
      'editions.',
    ),
    ...grids.editions.flatMap(({ factors: listed }, index) =>
      list(
        'grids.json',
        repeated(listed, ({ region, year }) => `${region} ${year}`),
        'the factor of',
        `editions.${index}.factors.`,
      ),
    ),
  ]
}
