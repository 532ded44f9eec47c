import { ride } from '../test/ride'
import { small } from '../test/small'
import { judge, type Rule } from './index'

const programme = small()

it('credits an act against which no rule has anything', () => expect(judge(programme, ride())).toBeNull())

it.each([
  ['OCCURRED_IN_FUTURE', { occurredAt: ride().now + 3_600_000 }],
  ['UNKNOWN_DISTRICT', { district: '110105' }],
  ['SPEED_IMPLAUSIBLE', { data: { distanceKm: '20', durationMinutes: '23' } }],
])('refuses with %s', (code, changes) => expect(judge(programme, ride(changes))?.code).toBe(code))

it('asks no rule after the one that refuses', () => {
  const asked: string[] = []
  const rule = (code: string, refuses: boolean): Rule => ({
    code,
    description: { zh: code, en: code },
    judge() {
      asked.push(code)
      return refuses ? { code: 'FORBIDDEN', details: { by: code } } : null
    },
  })
  const rules = [rule('a', false), rule('b', true), rule('c', true)]
  expect(judge({ rules }, ride())).toEqual({ code: 'FORBIDDEN', details: { by: 'b' } })
  expect(asked).toEqual(['a', 'b'])
})

it('credits everything where there are no rules', () => expect(judge({ rules: [] }, ride({ data: {} }))).toBeNull())
