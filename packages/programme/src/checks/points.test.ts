import { refuses } from '../../test/refuses'

refuses([
  [
    'policies that overlap',
    /points\[1\]\.validFrom: versions 1\.0 and 2\.0 are both in force from 20231231$/,
    (file) => Object.assign(file.points[1]!, { validFrom: 20231231 }),
  ],
  [
    'a policy that ends before it begins',
    /points\[0\]\.validTo: 20211231 lies before 20220101$/,
    (file) => Object.assign(file.points[0]!, { validTo: 20211231 }),
  ],
  ['a version twice', /points\[1\]\.version: version 1\.0 stands/, (file) => Object.assign(file.points[1]!, { version: '1.0' })],
  [
    'a behaviour that two rules name',
    /points\[1\]\.rules\[1\]\.behaviours\[0\]: behaviour clean-plate stands here a second time$/,
    (file) => Object.assign(file.points[1]!.rules[1]!, { kind: 'none', args: {}, behaviours: ['clean-plate'] }),
  ],
  [
    'two rules for all others',
    /points\[0\]\.rules: two rules are for all other behaviours$/,
    (file) => file.points[0]!.rules.push({ kind: 'none', args: {} }),
  ],
  [
    'a behaviour that no rule is for',
    /points\[1\]\.rules: no rule says what own-cup earns/,
    (file) => file.points[1]!.rules.pop(),
  ],
  [
    'points for what does not count here',
    /points\[1\]\.rules\[0\]\.behaviours\[0\]: bus-ride cannot earn these points$/,
    (file) => Object.assign(file.points[1]!.rules[0]!, { behaviours: ['bus-ride'] }),
  ],
  [
    'points by a quantity that there is not',
    /points\[1\]\.rules\[1\]\.args\.field: clean-plate has no quantity steps$/,
    (file) => Object.assign(file.points[1]!.rules[1]!, { behaviours: ['clean-plate'] }),
  ],
  [
    'a partner’s points for what it does not report',
    /partnerPoints\[0\]\.policies\[0\]\.rules\[0\]\.behaviours\[0\]: walking cannot earn these points$/,
    (file) => Object.assign(file.partnerPoints[0]!.policies[0]!.rules[0]!, { behaviours: ['walking'] }),
  ],
])
