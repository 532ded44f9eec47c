import { behaviourIn, type Mistake, methodIn, reports } from '../../test/planted'

const mistakes: Mistake[] = [
  [
    'an act too large to count',
    'methods.json',
    /formula\.grams$/,
    /more milligrams than can be counted exactly/,
    (files) => Object.assign(behaviourIn(files, 'walking').fields[0]!, { max: '1000000000000000' }),
  ],
  [
    'another figure than the factor’s',
    'methods.json',
    /formula\.grams$/,
    /says 251 g, factor sx-bike-km says 250/,
    (files) => Object.assign(methodIn(files, 'SX-BIKE').formula, { grams: '251' }),
  ],
  [
    'another figure a block than the factor’s rate',
    'methods.json',
    /formula\.grams$/,
    /500 times factor lz-walk-step is 8.2 g/,
    (files) => Object.assign(methodIn(files, 'LZ-WALK').formula, { grams: '8.1' }),
  ],
  [
    'another ceiling than the factor’s',
    'methods.json',
    /formula\.atMost\.grams$/,
    /says 300 g/,
    (files) => Object.assign(methodIn(files, 'AF-WALK').formula, { atMost: { grams: '300', factor: 'af-walk-cap' } }),
  ],
  [
    'another fuel than the factor’s',
    'methods.json',
    /formula\.displaced\.grams$/,
    /says 2200 g, factor petrol-l-derived says 2227/,
    (files) => {
      const { formula } = methodIn(files, 'EV-GRID')
      if (formula.kind === 'grid') formula.displaced.grams = '2200'
    },
  ],
  [
    'another production than its proof',
    'methods.json',
    /formula\.proof\.0$/,
    /says 51300 g, factor xy-iphone14pm-90 says 51903/,
    (files) => {
      const { formula } = methodIn(files, 'XY-USED')
      if (formula.kind === 'replacement') formula.production[0]!.grams = '57000'
    },
  ],
  [
    'a choice without a figure',
    'methods.json',
    /formula\.rates$/,
    /no figure for condition 0\.8/,
    (files) => {
      const condition = behaviourIn(files, 'second-hand-sale').fields[1]
      if (condition?.kind === 'choice')
        condition.choices.push({ code: '0.8', name: { zh: '八成新', en: '80 % new' }, aliases: [] })
    },
  ],
]

it.each(mistakes)('finds %s', (_what, ...mistake) => reports(...mistake))
