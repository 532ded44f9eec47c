import { behaviourIn, factorIn, type Mistake, methodIn, reports } from '../../test/planted'

const mistakes: Mistake[] = [
  [
    'an assumed method that is published',
    'methods.json',
    /confidence$/,
    /SX-BIKE@1.0 is assumed and cannot be published/,
    (files) => Object.assign(methodIn(files, 'SX-BIKE'), { confidence: 'assumed' }),
  ],
  [
    'a published method on an assumed factor',
    'methods.json',
    /formula\.factor$/,
    /factor sx-bike-km is assumed/,
    (files) => Object.assign(factorIn(files, 'sx-bike-km'), { confidence: 'assumed' }),
  ],
  [
    'a method surer than its factor',
    'methods.json',
    /confidence$/,
    /is quoted, but factor sx-bike-km is derived/,
    (files) => Object.assign(factorIn(files, 'sx-bike-km'), { confidence: 'derived' }),
  ],
  [
    'a published method whose source has no year',
    'methods.json',
    /formula\.factor$/,
    /no year/,
    (files) => Object.assign(factorIn(files, 'sx-bike-km').source, { year: null }),
  ],
  [
    'a formula without figures that is published',
    'methods.json',
    /formula\.kind$/,
    /cannot be published/,
    (files) => Object.assign(methodIn(files, 'JJJ-TRAVEL'), { status: 'published' }),
  ],
  [
    'an award without a method',
    'factors.json',
    /^3\.role$/,
    /no method stands on award sx-bike-km/,
    (files) => Object.assign(methodIn(files, 'SX-BIKE').formula, { factor: 'mt-bike-km', grams: '48.7' }),
  ],
  [
    'a quantified behaviour that awaits a method',
    'behaviours.json',
    /status$/,
    /walking is awaiting-method/,
    (files) => Object.assign(behaviourIn(files, 'walking'), { status: 'awaiting-method' }),
  ],
  [
    'a behaviour without a method that says quantified',
    'behaviours.json',
    /status$/,
    /carpool is quantified/,
    (files) => Object.assign(behaviourIn(files, 'carpool'), { status: 'quantified' }),
  ],
]

it.each(mistakes)('finds %s', (_what, ...mistake) => reports(...mistake))
