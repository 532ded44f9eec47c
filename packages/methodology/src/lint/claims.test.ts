import { factorIn, type Mistake, methodIn, reports } from '../../test/planted'

const mistakes: Mistake[] = [
  [
    'a method named after T/ACEF',
    'methods.json',
    /name$/,
    /T\/ACEF/,
    (files) => Object.assign(methodIn(files, 'SX-BIKE').name, { en: 'Rides by T/ACEF 031-2022' }),
  ],
  [
    'an issuer named after T/ACEF',
    'methods.json',
    /issuer$/,
    /T\/ACEF/,
    ({ issuers }) =>
      Object.assign(issuers.find(({ code }) => code === 'sanjin')!.name, { zh: '公民绿色低碳行为温室气体减排量化导则' }),
  ],
  [
    'a figure from T/ACEF',
    'factors.json',
    /^3\.source$/,
    /T\/ACEF/,
    (files) => Object.assign(factorIn(files, 'sx-bike-km').source, { title: 'T/ACEF 031-2022' }),
  ],
  [
    'a method on the T/ACEF entry',
    'methods.json',
    /formula\.factor$/,
    /T\/ACEF/,
    (files) => Object.assign(methodIn(files, 'JJJ-TRAVEL').formula, { factor: 'named-own-cup' }),
  ],
]

it.each(mistakes)('finds %s', (_what, ...mistake) => reports(...mistake))
