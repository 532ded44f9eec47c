import { bodyOf, parsed, withQuery } from './message-body'

describe('bodies of wx.request', () => {
  it('sends objects as JSON, or as a form when the header says so', () => {
    expect(bodyOf({ a: 1, b: '林' }, { 'content-type': 'application/json' })).toBe('{"a":1,"b":"林"}')
    expect(bodyOf({ a: 1, b: '林' }, { 'Content-Type': 'application/x-www-form-urlencoded' })).toBe('a=1&b=%E6%9E%97')
  })

  it('sends text as it is and nothing for nothing', () => {
    expect(bodyOf('{"raw":true}', {})).toBe('{"raw":true}')
    expect(bodyOf(undefined, {})).toBeUndefined()
  })

  it('adds the data of a GET to the address', () => {
    expect(withQuery('http://a/b?c=1', { d: '2 3' })).toBe('http://a/b?c=1&d=2%203')
  })

  it('keeps the text of an answer that is no JSON', () => {
    expect(parsed('{"a":1}')).toEqual({ a: 1 })
    expect(parsed('<html>')).toBe('<html>')
    expect(parsed('{"a":1}', 'text')).toBe('{"a":1}')
  })
})
