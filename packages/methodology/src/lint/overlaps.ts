import type { CatalogueFiles } from '../schema'
import type { MethodData } from '../schema/method'
import type { Problem } from './problem'

const ends = ({ validTo }: MethodData) => validTo ?? Number.POSITIVE_INFINITY
const overlap = (a: MethodData, b: MethodData) => a.validFrom <= ends(b) && b.validFrom <= ends(a)
/** What only one method may quantify on a day: one issuer's figure for a behaviour. */
const seat = ({ behaviour, issuer, variant }: MethodData) => `${behaviour} ${issuer} ${variant ?? ''}`

/** Periods that end before they begin, and two published methods of one issuer for one behaviour on one day. */
export function overlaps({ methods }: CatalogueFiles): Problem[] {
  return methods.flatMap((method, index): Problem[] => {
    const backwards: Problem[] =
      ends(method) < method.validFrom
        ? [{ file: 'methods.json', path: `${index}.validTo`, reason: `${method.validTo} lies before ${method.validFrom}` }]
        : []
    const rivals = methods
      .slice(0, index)
      .filter((other) => seat(other) === seat(method) && overlap(other, method))
      .filter((other) => other.status === 'published' && method.status === 'published')
    return [
      ...backwards,
      ...rivals.map(
        (other): Problem => ({
          file: 'methods.json',
          path: `${index}.validFrom`,
          reason: `${method.code}@${method.version} is in force together with ${other.code}@${other.version}, both ${method.issuer} for ${method.behaviour}`,
        }),
      ),
    ]
  })
}
