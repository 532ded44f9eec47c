import { small } from '../test/small'
import { boardOf, campaignDays, campaignsOn } from './index'

const programme = small()
const [week] = programme.campaigns

it.each([
  [20260807, []],
  [20260808, ['week']],
  [20260818, ['week']],
  [20260819, []],
  [20210810, []],
  [20300810, ['week']],
])('on %i holds %j', (day, codes) => expect(campaignsOn(programme, day).map(({ code }) => code)).toEqual(codes))

it('is over after its last year', () => {
  const ended = small((file) => Object.assign(file.campaigns[0]!, { toYear: 2023 }))
  expect(campaignsOn(ended, 20230818)).toHaveLength(1)
  expect(campaignsOn(ended, 20240818)).toHaveLength(0)
})

it('tells its days in a year, and none in a year without it', () => {
  expect(campaignDays(week!, 2026)).toEqual([20260808, 20260818])
  expect(campaignDays(week!, 2021)).toBeNull()
})

it('puts an act on the board of its division, and on none elsewhere', () => {
  expect(boardOf(week!, '140105')?.code).toBe('taiyuan')
  expect(boardOf(week!, '140212')?.code).toBe('datong')
  expect(boardOf(week!, '140802')).toBeUndefined()
})
