import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { argumentProblem, guarded, REQUIRED } from './arguments'

/** WeChat's own typings, which Taro brings along. */
const typings = readFileSync(
  join(dirname(createRequire(__filename).resolve('miniprogram-api-typings/package.json')), 'types/wx/lib.wx.api.d.ts'),
  'utf8',
)

/** Fields that WeChat's typings require of a function's options, with our word for their types. */
const requiredByWeChat = (name: string): Record<string, string> => {
  const option = `${name[0]?.toUpperCase()}${name.slice(1)}Option`
  const body = new RegExp(`interface ${option}\\b[^{]*\\{([\\s\\S]*?)\\n    \\}`).exec(typings)?.[1] ?? ''
  const fields = [...body.replace(/\/\*\*[\s\S]*?\*\//g, '').matchAll(/^ {8}(\w+): (.+)$/gm)]
  const kindOf = (type: string) => {
    if (type.endsWith('[]') || type.startsWith('Array')) return 'Array'
    return { number: 'Number', boolean: 'Boolean' }[type] ?? (/^(string|'.*')$/.test(type) ? 'String' : type)
  }
  return Object.fromEntries(fields.map(([, field = '', type = '']) => [field, kindOf(type)]))
}

describe("arguments are checked in WeChat's words", () => {
  it.each([
    ['request', {}, 'parameter error: parameter.url should be String instead of Undefined;'],
    ['showToast', { title: 5 }, 'parameter error: parameter.title should be String instead of Number;'],
    ['navigateTo', 'pages/home', 'parameter error: parameter should be Object instead of String;'],
    [
      'uploadFile',
      { url: 'https://example.cn', name: null },
      'parameter error: parameter.filePath should be String instead of Undefined;parameter.name should be String instead of Null;',
    ],
    ['previewImage', { urls: 'one.png' }, 'parameter error: parameter.urls should be Array instead of String;'],
  ])('%s(%j)', (name, options, problem) => {
    expect(argumentProblem(name, options)).toBe(problem)
  })

  it.each([
    ['request', { url: 'https://example.cn' }],
    ['login', undefined],
    ['showToast', { title: '' }],
  ])('and %s(%j) passes', (name, options) => {
    expect(argumentProblem(name, options)).toBeUndefined()
  })

  // What setStorage keeps may be of any type, so its typings name none.
  it.each(Object.keys(REQUIRED).filter((name) => name !== 'setStorage'))("and %s insists on what WeChat's typings do", (name) => {
    expect(REQUIRED[name]).toEqual(requiredByWeChat(name))
  })

  it('and every refusal is told, also by functions that throw', () => {
    const told: string[] = []
    const get = guarded(
      'getStorageSync',
      () => 1,
      () => undefined,
      (message) => told.push(message),
    )
    expect(() => get(undefined)).toThrow('getStorageSync:fail parameter error: parameter should be String instead of Undefined;')
    expect(get('word')).toBe(1)
    expect(told).toHaveLength(1)
  })
})
