import { row } from '../../../test/overview'
import { nextSort, sortRows } from './sort-rows'

const rows = [row('b', '美团单车', 'Meituan', 5), row('a', '快电', 'Kuaidian', 5), row('c', '饿了么', 'Ele.me', 9, 3)]
const keys = (...args: Parameters<typeof sortRows>) => sortRows(...args).map(({ key }) => key)

it('orders by a figure, equal ones by key', () => {
  expect(keys(rows, { by: 'mg', direction: 'descending' }, 'zh')).toEqual(['c', 'a', 'b'])
  expect(keys(rows, { by: 'mg', direction: 'ascending' }, 'zh')).toEqual(['a', 'b', 'c'])
})

it('orders names as each language does', () => {
  expect(keys(rows, { by: 'name', direction: 'ascending' }, 'zh')).toEqual(['c', 'a', 'b'])
  expect(keys(rows, { by: 'name', direction: 'ascending' }, 'en')).toEqual(['c', 'a', 'b'])
  expect(keys([row('x', '乙', 'Alpha', 1), row('y', '甲', 'Beta', 1)], { by: 'name', direction: 'ascending' }, 'zh')).toEqual([
    'y',
    'x',
  ])
})

it('starts figures with the largest, names with the first, and turns round on a second tap', () => {
  const byName = nextSort({ by: 'mg', direction: 'descending' }, 'name')
  expect(byName).toEqual({ by: 'name', direction: 'ascending' })
  expect(nextSort(byName, 'name').direction).toBe('descending')
  expect(nextSort(byName, 'acts')).toEqual({ by: 'acts', direction: 'descending' })
})
