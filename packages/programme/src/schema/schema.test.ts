import { refuses } from '../../test/refuses'

refuses([
  ['an unknown key', /^small\.json: \(whole file\): .*colour/, (file) => Object.assign(file, { colour: 'red' })],
  [
    'an unknown key deep inside',
    /^small\.json: offers\[0\]: .*discount/,
    (file) => Object.assign(file.offers[0]!, { discount: 1 }),
  ],
  ['a missing key', /^small\.json: serialPrefix: /, (file) => Reflect.deleteProperty(file, 'serialPrefix')],
  ['Chinese in an English text', /issuer\.en: expected no Chinese/, (file) => Object.assign(file.issuer, { en: '小城' })],
  ['a text without Chinese', /name\.zh: expected Chinese/, (file) => Object.assign(file.name, { zh: 'Small' })],
  ['an unknown section', /sections\[0\]\.code: /, (file) => Object.assign(file.sections[0]!, { code: 'space' })],
  [
    'an unknown rule',
    /rules\[1\].*: expected one of the rules .*max-speed/,
    (file) => Object.assign(file.rules[1]!, { rule: 'luck' }),
  ],
  [
    'a rule with a wrong argument',
    /rules\[2\]\.args\.kmPerHour: /,
    (file) => Object.assign(file.rules[2]!.args, { kmPerHour: 'fast' }),
  ],
  [
    'a rule with an argument too many',
    /rules\[1\]\.args: .*side/,
    (file) => Object.assign(file.rules[1]!.args, { side: 'left' }),
  ],
  [
    'a rule without an argument',
    /rules\[0\]\.args\.skewMinutes: /,
    (file) => Reflect.deleteProperty(file.rules[0]!.args, 'skewMinutes'),
  ],
  [
    'an unknown kind of points',
    /points\[0\]\.rules\[0\].*: expected one of the kinds .*per-act/,
    (file) => Object.assign(file.points[0]!.rules[0]!, { kind: 'gift' }),
  ],
  [
    'points below one',
    /points\[1\]\.rules\[0\]\.args\.points: /,
    (file) => Object.assign(file.points[1]!.rules[0]!, { args: { points: 0 } }),
  ],
  [
    'a day that does not exist',
    /points\[0\]\.validFrom: expected a calendar day/,
    (file) => Object.assign(file.points[0]!, { validFrom: 20230229 }),
  ],
  [
    'a day of the year that does not exist',
    /campaigns\[0\]\.firstDay: expected a day of the year/,
    (file) => Object.assign(file.campaigns[0]!, { firstDay: '08-32' }),
  ],
  [
    'a partner in the programme’s own seat',
    /partners\[0\]\.id: number 1 is the programme itself/,
    (file) => Object.assign(file.partners[0]!, { id: 1 }),
  ],
  [
    'a share of more than all',
    /evidenceShares\[0\]\.percent: /,
    (file) => Object.assign(file.evidenceShares[0]!, { percent: 101 }),
  ],
  [
    'a method without a version',
    /behaviours\[0\]\.display\[0\]: expected code@version/,
    (file) => Object.assign(file.behaviours[0]!, { display: ['BIKE'] }),
  ],
  [
    'a cap of nothing',
    /claims\.dayCaps\[0\]: expected either acts, or field and max/,
    (file) => Reflect.deleteProperty(file.claims.dayCaps[0]!, 'max'),
  ],
  [
    'a special day without a date',
    /claims\.specialDays\[0\]: expected either monthDay or date/,
    (file) => Reflect.deleteProperty(file.claims.specialDays[0]!, 'monthDay'),
  ],
  [
    'a region that is none',
    /region\.divisions: expected "all", or digits/,
    (file) => Object.assign(file.region, { divisions: 'some' }),
  ],
])
