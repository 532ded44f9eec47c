import { gives } from '../../test/gives'
import { CATALOGUE, readActivity } from '..'

const sale = (item: unknown, condition: unknown) => ({ item, condition })

it('gives the 51.903 kg that 闲鱼 published for the used iPhone, and says how', () => {
  const { mg, filled } = gives('XY-USED@1.0', sale('iPhone 14 Pro Max', '九成新'))
  expect(mg).toBe(51_903_000)
  expect(filled).toEqual({
    zh: 'iPhone 14 Pro Max：生产 57670 g × 替代率 0.9 = 51903 g',
    en: 'iPhone 14 Pro Max: production 57670 g × replacement 0.9 = 51903 g',
  })
})

it.each([
  'iphone-14-pro-max',
  'iPhone 14 Pro Max',
  'IPHONE 14 PRO MAX',
  'iPhone14ProMax',
  ' iphone 14 pro  max ',
  'iPhone_14_Pro_Max',
  'ｉＰｈｏｎｅ１４ Ｐｒｏ Ｍａｘ',
  '苹果14 Pro Max',
])('reads the item %j', (item) =>
  expect(readActivity(CATALOGUE.behaviours.get('second-hand-sale')!, sale(item, '0.9'))).toEqual({
    item: 'iphone-14-pro-max',
    condition: '0.9',
  }),
)

it.each([0.9, '0.9', '0.90', 90, '90', '90%', '90 %', '九成新', '9成新', '９成新', '90% new'])(
  'reads the condition %j',
  (condition) => expect(gives('XY-USED@1.0', sale('iphone-14-pro-max', condition)).mg).toBe(51_903_000),
)

it.each([
  ['iPhone 15', '0.9', 'item'],
  ['iPhone 14 Pro', '0.9', 'item'],
  ['', '0.9', 'item'],
  [14, '0.9', 'item'],
  ['iphone-14-pro-max', '0.8', 'condition'],
  ['iphone-14-pro-max', -0.9, 'condition'],
  ['iphone-14-pro-max', '- 0.9', 'condition'],
  ['iphone-14-pro-max', 9, 'condition'],
  ['iphone-14-pro-max', 'new', 'condition'],
  ['iphone-14-pro-max', Number.NaN, 'condition'],
  ['iphone-14-pro-max', ['0.9'], 'condition'],
])('refuses %j in condition %j, whose figure nobody published, naming %s and what there is', (item, condition, field) => {
  const bound = field === 'item' ? 'iphone-14-pro-max' : '0.9'
  expect(() => gives('XY-USED@1.0', sale(item, condition))).toThrow(
    expect.objectContaining({ code: 'INVALID_ACTIVITY', details: expect.objectContaining({ field, bound }) }),
  )
})
