import { type Mistake, reports } from '../../test/planted'

const mistakes: Mistake[] = [
  ['an empty name', 'issuers.json', /^0\.name\.zh$/, /./, ({ issuers }) => Object.assign(issuers[0]!.name, { zh: '' })],
  [
    'Chinese in an English text',
    'behaviours.json',
    /^0\.name\.en$/,
    /no Chinese/,
    ({ behaviours }) => Object.assign(behaviours[0]!.name, { en: '旧衣' }),
  ],
  [
    'a missing principle',
    'methods.json',
    /^0\.principles\.accuracy\.zh$/,
    /./,
    ({ methods }) => Object.assign(methods[0]!.principles.accuracy, { zh: '' }),
  ],
  [
    'a missing source',
    'factors.json',
    /^0\.source\.title$/,
    /./,
    ({ factors }) => Object.assign(factors[0]!.source, { title: '' }),
  ],
  [
    'a figure as a number',
    'factors.json',
    /^0\.gramsPerUnit$/,
    /./,
    ({ factors }) => Object.assign(factors[0]!, { gramsPerUnit: 1280 }),
  ],
  [
    'a figure in another spelling',
    'factors.json',
    /^0\.gramsPerUnit$/,
    /decimal/,
    ({ factors }) => Object.assign(factors[0]!, { gramsPerUnit: '1280.0' }),
  ],
  [
    'a figure below zero',
    'factors.json',
    /^0\.gramsPerUnit$/,
    /decimal/,
    ({ factors }) => Object.assign(factors[0]!, { gramsPerUnit: '-1' }),
  ],
  [
    'a day that does not exist',
    'methods.json',
    /^0\.validFrom$/,
    /calendar day/,
    ({ methods }) => Object.assign(methods[0]!, { validFrom: 20230229 }),
  ],
  ['a word too many', 'methods.json', /^0$/, /color/, ({ methods }) => Object.assign(methods[0]!, { color: 'red' })],
  [
    'an unknown kind of formula',
    'methods.json',
    /^0\.formula/,
    /./,
    ({ methods }) => Object.assign(methods[0]!.formula, { kind: 'guess' }),
  ],
  [
    'a quantity without a least',
    'behaviours.json',
    /^0\.fields\.0\.above$/,
    /either above or min/,
    ({ behaviours }) => Reflect.deleteProperty(behaviours[0]!.fields[0]!, 'above'),
  ],
]

it.each(mistakes)('finds %s', (_what, ...mistake) => reports(...mistake))
