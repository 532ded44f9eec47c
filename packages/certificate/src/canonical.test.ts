import { canonicalBytes } from './canonical'

const text = (value: object) => Buffer.from(canonicalBytes(value)).toString('utf8')

it('writes the example of RFC 8785 §3.2.3', () => {
  const value = {
    numbers: JSON.parse('[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]'),
    string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\u0022/",
    literals: [null, true, false],
  }
  expect(text(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

it('sorts names by UTF-16 code units and keeps Chinese as it is', () => {
  expect(text({ 碳: 1, a: { z: 2, b: 3 }, '\u20ac': 4 })).toBe('{"a":{"b":3,"z":2},"€":4,"碳":1}')
})
