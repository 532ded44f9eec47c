import { factorIn, type Mistake, methodIn, reports } from '../../test/planted'

const mistakes: Mistake[] = [
  [
    'a factor of no behaviour',
    'factors.json',
    /^3\.behaviour$/,
    /no behaviour flying/,
    ({ factors }) => Object.assign(factors[3]!, { behaviour: 'flying' }),
  ],
  [
    'a factor of no issuer',
    'factors.json',
    /^3\.issuer$/,
    /no issuer nobody/,
    ({ factors }) => Object.assign(factors[3]!, { issuer: 'nobody' }),
  ],
  [
    'a method of no behaviour',
    'methods.json',
    /behaviour$/,
    /no behaviour flying/,
    (files) => Object.assign(methodIn(files, 'AF-PAY'), { behaviour: 'flying' }),
  ],
  [
    'a method of no issuer',
    'methods.json',
    /issuer$/,
    /no issuer nobody/,
    (files) => Object.assign(methodIn(files, 'AF-PAY'), { issuer: 'nobody' }),
  ],
  [
    'a formula on no factor',
    'methods.json',
    /formula\.factor$/,
    /no factor nothing/,
    (files) => Object.assign(methodIn(files, 'SX-BIKE').formula, { factor: 'nothing' }),
  ],
  [
    'a formula on no field',
    'methods.json',
    /formula\.quantity$/,
    /shared-bike-ride has no quantity miles/,
    (files) => Object.assign(methodIn(files, 'SX-BIKE').formula, { quantity: 'miles' }),
  ],
  [
    'a formula on a text',
    'methods.json',
    /formula\.quantity$/,
    /has no quantity orderId/,
    (files) => Object.assign(methodIn(files, 'SX-BIKE').formula, { quantity: 'orderId' }),
  ],
  [
    'a formula on no edition of grids',
    'methods.json',
    /formula\.grid$/,
    /no edition mee-1999/,
    (files) => Object.assign(methodIn(files, 'EV-GRID').formula, { grid: 'mee-1999' }),
  ],
  [
    'a grid factor without a figure',
    'grids.json',
    /^editions\.0\.factors\.0\.factor$/,
    /has no figure/,
    (files) => Object.assign(factorIn(files, 'grid-cn-2022'), { gramsPerUnit: null }),
  ],
  [
    'an edition without national factors',
    'grids.json',
    /^editions\.0\.factors$/,
    /edition mee-2023 has no national factor/,
    ({ grids }) => grids.editions[0]!.factors.splice(0, 2),
  ],
  [
    'a grid factor of no region',
    'grids.json',
    /^editions\.0\.factors\.0\.region$/,
    /no region moon/,
    ({ grids }) => Object.assign(grids.editions[0]!.factors[0]!, { region: 'moon' }),
  ],
]

it.each(mistakes)('finds %s', (_what, ...mistake) => reports(...mistake))
