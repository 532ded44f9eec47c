import { speak } from '@/i18n'
import { sourceText } from './source-text'

const press = { title: '《山西日报》', locator: '2022-12-01，骑行每公里 250 克；未存网址 / no address stored', year: 2022 }
const quoted = {
  title: '科技部《全民节能减排手册》，转引 / quoted',
  locator: 'https://a.cn/1（光明日报转引 / quoted by Guangming Daily）',
  year: null,
}
const plain = { title: 'BIR / 哥本哈根大学 2008, quoted', locator: 'https://a.cn/b/c', year: 2008 }

it.each([
  ['zh', press, '《山西日报》，2022-12-01，骑行每公里 250 克；未存网址（2022）'],
  ['en', press, '《山西日报》, 2022-12-01，骑行每公里 250 克；no address stored (2022)'],
  ['zh', quoted, '科技部《全民节能减排手册》，转引，https://a.cn/1（光明日报转引）'],
  ['en', quoted, '科技部《全民节能减排手册》，quoted, https://a.cn/1（quoted by Guangming Daily）'],
  ['zh', plain, 'BIR / 哥本哈根大学 2008, quoted，https://a.cn/b/c（2008）'],
] as const)('in %s tells a source in one language: %j', (locale, source, said) => {
  expect(sourceText(speak(locale), source)).toBe(said)
})
