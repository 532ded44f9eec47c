import { presetNamed } from '../../index'

const { districts } = presetNamed('sanjin')

it('calls 140105 太原市小店区', () => expect(districts.get('140105')).toMatchObject({ zh: '太原市小店区' }))

it.each([
  ['140000', '山西省', 'Shanxi'],
  ['140100', '太原市', 'Taiyuan'],
  ['141100', '吕梁市', 'Lüliang'],
])('calls %s %s, %s', (code, zh, en) => expect(districts.get(code)).toEqual({ zh, en }))

it('knows the province, its 11 prefectures, their 117 counties and the 4 zones that are counted like counties', () => {
  const codes = [...districts.keys()]
  expect(codes.filter((code) => code.endsWith('0000'))).toHaveLength(1)
  expect(codes.filter((code) => code.endsWith('00'))).toHaveLength(12)
  expect(codes.filter((code) => /71$/.test(code))).toHaveLength(4)
  expect(codes).toHaveLength(1 + 11 + 117 + 4)
})

it('holds codes of Shanxi only', () => {
  for (const code of districts.keys()) expect(code).toMatch(/^14\d{4}$/)
})

it('names every county after its prefecture, and no two alike', () => {
  for (const [code, { zh, en }] of districts) {
    const prefecture = districts.get(`${code.slice(0, 4)}00`)!
    expect(zh.startsWith(prefecture.zh)).toBe(true)
    expect(en.startsWith(prefecture.en)).toBe(true)
    expect(zh + en).not.toContain('undefined')
  }
  expect(new Set([...districts.values()].map(({ zh }) => zh)).size).toBe(districts.size)
})
