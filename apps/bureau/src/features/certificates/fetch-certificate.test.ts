import { tidySerial } from './fetch-certificate'

it.each([
  'SJ-20261122-EKEKMBPRR6',
  ' sj-20261122-ekekmbprr6 ',
  'SJ20261122EKEKMBPRR6',
  'SJ 20261122 EKEKMBPRR6',
  'SJ–20261122—EKEKMBPRR6',
  'ＳＪ 20261122 ekekm bprr6',
])('reads the serial in %j', (typed) => expect(tidySerial(typed)).toBe('SJ-20261122-EKEKMBPRR6'))

it.each([
  ['', ''],
  ['  ', ''],
  ['sj2026', 'SJ2026'],
])('makes none of %j', (typed, tidy) => expect(tidySerial(typed)).toBe(tidy))
