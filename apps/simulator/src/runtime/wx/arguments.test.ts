import { argumentProblem, guarded } from './arguments'

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
