import fc from 'fast-check'
import { AppError, ERRORS, type ErrorCode, userMessage } from './index'

const CODES = Object.keys(ERRORS) as ErrorCode[]
const namesIn = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)

describe.each(CODES)('%s', (code) => {
  const { status, zh, en } = ERRORS[code]

  it('is told in Chinese and in English, each in its own script', () => {
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).toMatch(/[A-Za-z]/)
    expect(en).not.toMatch(/\p{Script=Han}/u)
  })

  it('has the status of a refusal or a failure', () => {
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(600)
    expect(Number.isInteger(status)).toBe(true)
  })

  it('says the same in both languages, out of the same details', () => {
    const both = (template: string) => namesIn(template).map((name) => name.replace(/En$/, ''))
    expect(both(en).sort()).toEqual(both(zh).sort())
    const names = [...new Set([...namesIn(zh), ...namesIn(en)])]
    const told = userMessage(code, Object.fromEntries(names.map((name) => [name, `<${name}>`])))
    for (const name of namesIn(zh)) expect(told.zh).toContain(`<${name}>`)
    for (const name of namesIn(en)) expect(told.en).toContain(`<${name}>`)
    expect(told.zh + told.en).not.toMatch(/[{}]/)
  })

  it('never shows a template’s braces, even when a detail is missing', () => {
    expect(Object.values(userMessage(code)).join()).not.toMatch(/[{}]|undefined|null/)
  })
})

describe('an AppError', () => {
  it('carries its code, status, both messages and details', () => {
    const error = new AppError('NOT_ENOUGH_POINTS', { missing: 30 })
    expect(error).toMatchObject({
      name: 'AppError',
      code: 'NOT_ENOUGH_POINTS',
      status: 409,
      details: { missing: 30 },
      userMessage: { zh: '积分不足，还差 30 积分', en: 'You need 30 more points' },
      message: 'NOT_ENOUGH_POINTS {"missing":30}',
    })
    expect(error).toBeInstanceOf(Error)
  })

  it('keeps what caused it', () => {
    const cause = new Error('the disk is full')
    expect(new AppError('UNAVAILABLE', {}, { cause })).toMatchObject({ cause, message: 'UNAVAILABLE', details: {} })
  })

  it('names a quantity in the language of the reader', () => {
    const details = { label: '骑行距离', labelEn: 'distance', field: 'distanceKm', max: 50 }
    expect(userMessage('QUANTITY_NOT_POSITIVE', details)).toEqual({
      zh: '骑行距离必须大于零',
      en: 'The distance must be greater than zero',
    })
    expect(userMessage('QUANTITY_ABSURD', details)).toEqual({
      zh: '骑行距离超出合理范围（最多 50）',
      en: 'The distance is beyond what is plausible (at most 50)',
    })
  })

  it('repeats a detail as it is, braces and dollar signs included', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('{problem}', '$&', '$1', '{0}')), (problem) => {
        expect(userMessage('MALFORMED', { problem }).en).toBe(`The request is malformed: ${problem}`)
      }),
    )
  })
})
