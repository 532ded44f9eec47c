import { said } from '../test/refuses'
import { CATALOGUE, small } from '../test/small'
import { loadProgramme, SELF_PARTNER_ID } from './index'

describe('a file without a mistake', () => {
  const programme = small()

  it('makes the programme itself its first partner, which reports the residents’ check-ins', () => {
    expect(programme.partners.map(({ id, code }) => [id, code])).toEqual([
      [SELF_PARTNER_ID, 'small'],
      [2, 'bikes'],
      [3, 'phone'],
    ])
    expect(programme.partners[0]).toMatchObject({ section: 'food', behaviours: ['clean-plate'], name: programme.name })
    expect(programme.checkIns).toEqual([{ behaviour: 'clean-plate', ways: ['scan'], dailyLimit: 3 }])
  })

  it('looks its methods up in the catalogue, apart for what is shown and what is issued', () => {
    const { display, issuance } = programme.behaviours.get('shared-bike-ride')!
    expect(display).toEqual([CATALOGUE.methods.get('BIKE@1.0')])
    expect(issuance.map(({ id }) => id)).toEqual(['BIKE@2.0', 'BIKE-OLD@1.0'])
    expect(programme.behaviours.get('own-cup')!.display).toEqual([])
    expect(programme.sectionOf['shared-bike-ride']).toBe('travel')
  })

  it('fills its rules in, in the order of the file', () => {
    expect(programme.rules.map(({ code }) => code)).toEqual(['time-window', 'within-region', 'max-speed'])
    expect(programme.rules[2]!.description.zh).toContain('40')
    expect(programme.evidenceShares).toEqual([
      { tier: 'photo', percent: 50, description: { zh: expect.any(String), en: expect.any(String) } },
    ])
  })

  it('is frozen', () => {
    expect(() => Object.assign(programme, { code: 'other' })).toThrow(TypeError)
    expect(() => Object.assign(programme.offers[0]!, { pricePoints: 1 })).toThrow(TypeError)
    expect(() => Object.assign(programme.claims.streaks[0]!, { points: 1 })).toThrow(TypeError)
    expect(() => Object.assign(programme.rules[0]!.description, { zh: '' })).toThrow(TypeError)
  })

  it('needs no more than it must say', () =>
    expect(
      said((file) => {
        const { claims: _c, sites: _s, medals: _m, offers: _o, publicGood: _p, volunteering: _v, campaigns: _k, ...rest } = file
        for (const key of Object.keys(file)) if (!(key in rest)) Reflect.deleteProperty(file, key)
      }),
    ).toEqual([]))
})

it('lists every mistake at once', () => {
  const lines = said((file) => {
    Object.assign(file.behaviours[0]!, { display: ['BIKE@9.9'] })
    Object.assign(file.titles[2]!, { fromMg: 500 })
    Object.assign(file.sites[0]!, { district: '110105' })
  })
  expect(lines).toHaveLength(3)
})

it.each([null, [], 'sanjin', 7])('refuses %j as a file', (json) =>
  expect(() => loadProgramme(json, CATALOGUE, 'other.json')).toThrow(
    /^The programme cannot start: 1 mistake\(s\)\nother\.json: \(whole file\): /,
  ),
)

it('allows a time without a method', () => {
  const { issuance } = small().behaviours.get('shared-bike-ride')!
  expect(issuance.some(({ validFrom, validTo }) => validFrom <= 20230101 && (validTo ?? 29991231) >= 20230101)).toBe(false)
})
