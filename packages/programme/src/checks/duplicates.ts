import type { ProgrammeFile } from '../schema'
import { type Check, noneTwice } from './check'

const CODED = [
  'sections',
  'behaviours',
  'partners',
  'sites',
  'titles',
  'medals',
  'offers',
  'publicGood',
  'volunteering',
  'campaigns',
  'equivalents',
] as const satisfies readonly (keyof ProgrammeFile)[]
const NUMBERED = ['partners', 'sites', 'offers', 'publicGood', 'volunteering'] as const satisfies readonly (keyof ProgrammeFile)[]

/** Codes, numbers and names that stand twice where each must be one thing's own. */
export const duplicates: Check = (file) => [
  ...CODED.flatMap((list) => {
    // The programme itself is the first of its partners.
    const codes = [...(list === 'partners' ? [file.code] : []), ...file[list].map(({ code }) => code)]
    return noneTwice(codes, (index) => [list, index - codes.length + file[list].length, 'code'], 'code')
  }),
  ...NUMBERED.flatMap((list) =>
    noneTwice(
      file[list].map(({ id }) => id),
      (index) => [list, index, 'id'],
      'number',
    ),
  ),
  ...file.partners.flatMap(({ behaviours }, index) =>
    noneTwice(behaviours, (at) => ['partners', index, 'behaviours', at], 'behaviour'),
  ),
  ...file.behaviours.flatMap(({ checkIn }, index) =>
    noneTwice(checkIn?.ways ?? [], (at) => ['behaviours', index, 'checkIn', 'ways', at], 'way'),
  ),
  ...noneTwice(
    file.evidenceShares.map(({ tier }) => tier),
    (index) => ['evidenceShares', index, 'tier'],
    'tier',
  ),
  ...noneTwice(
    file.points.map(({ version }) => version),
    (index) => ['points', index, 'version'],
    'version',
  ),
  ...noneTwice(
    file.partnerPoints.map(({ partner }) => partner),
    (index) => ['partnerPoints', index, 'partner'],
    'partner',
  ),
  ...file.campaigns.flatMap(({ boards }, index) =>
    noneTwice(
      boards.map(({ code }) => code),
      (at) => ['campaigns', index, 'boards', at, 'code'],
      'code',
    ),
  ),
]
