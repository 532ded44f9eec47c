import { found, type Mistake, methodIn, planted, reports } from '../../test/planted'
import { loadCatalogue } from '..'

const mistakes: Mistake[] = [
  [
    'two versions in force at once',
    'methods.json',
    /^50\.validFrom$/,
    /SX-BIKE@2.0 is in force together with SX-BIKE@1.0/,
    (files) => files.methods.push({ ...methodIn(files, 'SX-BIKE'), version: '2.0', validFrom: 20300101 }),
  ],
  [
    'an end before the start',
    'methods.json',
    /validTo$/,
    /20211231 lies before 20220101/,
    (files) => Object.assign(methodIn(files, 'SX-BIKE'), { validTo: 20211231 }),
  ],
]

it.each(mistakes)('finds %s', (_what, ...mistake) => reports(...mistake))

it('allows a version that takes over when another ends', () => {
  const files = planted((copy) => {
    methodIn(copy, 'SX-BIKE').validTo = 20261231
    copy.methods.push({ ...methodIn(copy, 'SX-BIKE'), version: '2.0', validFrom: 20270101, validTo: null })
  })
  const { methods } = loadCatalogue(files).behaviours.get('shared-bike-ride')!
  expect(methods.map(({ id }) => id)).toEqual(['SX-BIKE@1.0', 'MT-BIKE@1.0', 'BJ-SHARED-BIKE@1.0', 'SX-BIKE@2.0'])
})

it('allows a draft beside what is in force', () =>
  expect(found((files) => files.methods.push({ ...methodIn(files, 'SX-BIKE'), version: '2.0', status: 'draft' }))).toEqual([]))
