import { small } from '../test/small'
import { priceOn } from './index'

const [gulls] = small().publicGood

it.each([
  [20231231, null],
  [20240101, 100],
  [20241009, 100],
  [20241010, 300],
  [20301231, 300],
])('on %i the feed costs %j points', (day, points) => expect(priceOn(gulls!.prices, day)).toBe(points))
