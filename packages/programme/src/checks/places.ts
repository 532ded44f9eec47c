import { districtsUnder } from '../districts'
import { type Check, unless } from './check'

const within = (a: string, b: string) => a.startsWith(b) || b.startsWith(a)

/** Divisions that there are not, places outside the region, and boards of a campaign that share a division. */
export const places: Check = ({ region, sites, volunteering, campaigns }) => {
  const districts = districtsUnder(region.divisions)
  const codes = [...districts.keys()]
  const inside = (district: string) => districts.has(district)
  const reason = (district: string) => `${district} is no division of the region`
  return [
    ...(region.divisions === 'all' ? [] : region.divisions).flatMap((digits, index) =>
      unless(
        codes.some((code) => code.startsWith(digits)),
        ['region', 'divisions', index],
        `no division begins with ${digits}`,
      ),
    ),
    ...unless(inside(region.home), ['region', 'home'], reason(region.home)),
    ...sites.flatMap(({ district }, index) => unless(inside(district), ['sites', index, 'district'], reason(district))),
    ...volunteering.flatMap(({ district }, index) =>
      unless(inside(district), ['volunteering', index, 'district'], reason(district)),
    ),
    ...campaigns.flatMap(({ boards }, index) =>
      boards.flatMap(({ divisions }, number) =>
        divisions.flatMap((digits, at) => {
          const path = ['campaigns', index, 'boards', number, 'divisions', at]
          const rival = boards.slice(0, number).find((other) => other.divisions.some((one) => within(one, digits)))
          return [
            ...unless(
              codes.some((code) => code.startsWith(digits)),
              path,
              `no division of the region begins with ${digits}`,
            ),
            ...unless(!rival, path, `${digits} stands on the board ${rival?.code} already`),
          ]
        }),
      ),
    ),
  ]
}
