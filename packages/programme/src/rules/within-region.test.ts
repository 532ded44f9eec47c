import { PLACE } from '../../test/place'
import { ride } from '../../test/ride'
import { withinRegion } from './within-region'

const { judge, description } = withinRegion({}, PLACE)

it('counts acts in its districts', () => expect(judge(ride({ district: '140105' }))).toBeNull())

it.each(['110105', '140106', '', '14010', 'constructor'])('refuses an act in %j and names the place', (district) =>
  expect(judge(ride({ district }))).toEqual({ code: 'UNKNOWN_DISTRICT', details: { district } }),
)

it('says what it does in both languages', () =>
  expect(description).toEqual({ zh: '只计入本地区的行为', en: 'acts within the region only' }))
