import { behaviourIn, factorIn, type Mistake, methodIn, reports } from '../../test/planted'

const mistakes: Mistake[] = [
  [
    'a factor twice',
    'factors.json',
    /^122$/,
    /factor sx-bike-km is there already/,
    (files) => files.factors.push(factorIn(files, 'sx-bike-km')),
  ],
  [
    'a behaviour twice',
    'behaviours.json',
    /^37$/,
    /behaviour walking/,
    (files) => files.behaviours.push(behaviourIn(files, 'walking')),
  ],
  [
    'an issuer twice',
    'issuers.json',
    /^\d+$/,
    /issuer luya/,
    ({ issuers }) => issuers.push({ code: 'luya', name: issuers[0]!.name }),
  ],
  [
    'a field twice',
    'behaviours.json',
    /^\d+\.fields\.2$/,
    /field steps/,
    (files) => behaviourIn(files, 'walking').fields.push(behaviourIn(files, 'walking').fields[0]!),
  ],
  [
    'a method’s id twice',
    'methods.json',
    /^\d+$/,
    /method SX-BIKE@1.0/,
    (files) => Object.assign(methodIn(files, 'MT-BIKE'), { code: 'SX-BIKE' }),
  ],
  [
    'a version twice under another code',
    'methods.json',
    /^50$/,
    /of shared-bike-ride, sanjin, 1.0/,
    (files) => files.methods.push({ ...methodIn(files, 'SX-BIKE'), code: 'SX-BIKE-AGAIN', status: 'draft' }),
  ],
  [
    'an alias of two choices',
    'behaviours.json',
    /choices$/,
    /iphone14promax means two/,
    (files) => {
      const [item] = behaviourIn(files, 'second-hand-sale').fields
      if (item?.kind === 'choice') item.choices.push({ code: 'x', name: { zh: 'x', en: 'x' }, aliases: ['IPHONE 14 PRO MAX'] })
    },
  ],
  ['an area of two grids', 'grids.json', /^regions\.areas\./, /area 44/, ({ grids }) => grids.regions[0]!.areas.push('44')],
  [
    'a grid’s year twice',
    'grids.json',
    /^editions\.0\.factors\.9$/,
    /national 2023/,
    ({
      grids: {
        editions: [edition],
      },
    }) => edition!.factors.push(edition!.factors[1]!),
  ],
]

it.each(mistakes)('finds %s', (_what, ...mistake) => reports(...mistake))
