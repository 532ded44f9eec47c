import { districtsUnder } from './districts'

const china = districtsUnder('all')
const under = (...digits: string[]) => districtsUnder(digits)

it.each([
  ['140000', '山西省', 'Shanxi'],
  ['140100', '太原市', 'Taiyuan'],
  ['141100', '吕梁市', 'Lüliang'],
  ['510500', '泸州市', 'Luzhou'],
  ['110000', '北京市', 'Beijing'],
  ['440300', '深圳市', 'Shenzhen'],
  ['330100', '杭州市', 'Hangzhou'],
])('calls %s %s, %s', (code, zh, en) => expect(china.get(code)).toEqual({ zh, en }))

it.each([
  ['140105', '太原市小店区', 'Xiaodian District, Taiyuan'],
  ['140107', '太原市杏花岭区', 'Xinghualing District, Taiyuan'],
  ['140428', '长治市长子县', 'Zhangzi County, Changzhi'],
  ['510502', '泸州市江阳区', 'Jiangyang District, Luzhou'],
  ['110105', '北京市朝阳区', 'Chaoyang District, Beijing'],
  ['440305', '深圳市南山区', 'Nanshan District, Shenzhen'],
  ['330110', '杭州市余杭区', 'Yuhang District, Hangzhou'],
  ['330382', '温州市乐清市', 'Yueqing City, Wenzhou'],
  ['429004', '湖北省仙桃市', 'Xiantao City, Hubei'],
  ['150622', '鄂尔多斯市准格尔旗', 'Jungar Banner, Ordos'],
  ['540102', '拉萨市城关区', 'Chengguan District, Lhasa'],
  ['520526', '毕节市威宁彝族回族苗族自治县', 'Weining Yi, Hui and Miao Autonomous County, Bijie'],
  ['610111', '西安市灞桥区', "Baqiao District, Xi'an"],
])('calls %s %s, %s', (code, zh, en) => expect(china.get(code)).toEqual({ zh, en }))

it.each([
  [['14'], 1 + 11 + 117 + 4],
  [['5105'], 1 + 7],
  [['11'], 1 + 16],
  [['44'], 1 + 21 + 122],
  [['33'], 1 + 11 + 90],
  [['140105'], 1],
])('knows under %j %i divisions', (digits, count) => expect(under(...digits).size).toBe(count))

it('holds what begins with its digits, and nothing else', () => {
  const both = under('14', '5105')
  for (const code of both.keys()) expect(code).toMatch(/^(?:14|5105)/)
  expect([...under('14').keys()][0]).toBe('140000')
})

it('knows 34 provinces', () => expect([...china.keys()].filter((code) => code.endsWith('0000'))).toHaveLength(34))

it('names every division after what it lies in, and no two alike', () => {
  for (const [code, { zh, en }] of china) {
    const above = china.get(`${code.slice(0, 4)}00`) ?? china.get(`${code.slice(0, 2)}0000`)!
    if (!code.endsWith('00')) expect(zh.startsWith(above.zh) && en.endsWith(`, ${above.en}`)).toBe(true)
    expect(zh + en).not.toContain('undefined')
    expect(zh).toMatch(/^\p{Script=Han}+$/u)
    expect(en).toMatch(/^[\p{Script=Latin}', -]+$/u)
  }
  expect(new Set([...china.values()].map(({ zh }) => zh)).size).toBe(china.size)
})
