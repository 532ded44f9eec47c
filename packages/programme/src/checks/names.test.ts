import { refuses } from '../../test/refuses'

refuses([
  [
    'a behaviour that there is not',
    /behaviours\[4\]\.code: there is no behaviour own-mug$/,
    (file) => Object.assign(file.behaviours[4]!, { code: 'own-mug' }),
  ],
  [
    'a section that it does not have',
    /behaviours\[4\]\.section: there is no section leisure$/,
    (file) => Object.assign(file.behaviours[4]!, { section: 'leisure' }),
  ],
  [
    'a partner in a section that it does not have',
    /partners\[1\]\.section: there is no section leisure$/,
    (file) => Object.assign(file.partners[1]!, { section: 'leisure' }),
  ],
  [
    'a partner that reports what does not count here',
    /partners\[0\]\.behaviours\[0\]: bus-ride is no behaviour of this programme$/,
    (file) => Object.assign(file.partners[0]!, { behaviours: ['bus-ride'] }),
  ],
  [
    'a partner that reports what no method measures',
    /partners\[0\]\.behaviours\[0\]: own-cup can be reported, but no method measures it$/,
    (file) => Object.assign(file.partners[0]!, { behaviours: ['own-cup'] }),
  ],
  [
    'a check-in that no method measures',
    /behaviours\[1\]\.display: clean-plate can be reported, but no method measures it$/,
    (file) => Object.assign(file.behaviours[1]!, { display: [] }),
  ],
  [
    'points of a partner that there is not',
    /partnerPoints\[0\]\.partner: there is no partner buses$/,
    (file) => Object.assign(file.partnerPoints[0]!, { partner: 'buses' }),
  ],
  [
    'a rule for what does not count here',
    /rules\[2\]\.args\.behaviour: bus-ride is no behaviour of this programme$/,
    (file) => Object.assign(file.rules[2]!.args, { behaviour: 'bus-ride' }),
  ],
  [
    'a rule for what has no such quantity',
    /rules\[2\]\.args\.behaviour: clean-plate has no quantity distanceKm$/,
    (file) => Object.assign(file.rules[2]!.args, { behaviour: 'clean-plate' }),
  ],
  [
    'a rule about a field that there is not',
    /rules\[3\]\.args\.field: walking has no quantity paces$/,
    (file) =>
      file.rules.push({
        rule: 'quantity-range',
        args: { behaviour: 'walking', field: 'paces', label: { zh: '步数', en: 'steps' }, max: 1 },
      }),
  ],
  [
    'a site for what has no check-in',
    /sites\[0\]\.behaviour: walking has no check-in by scanning a code$/,
    (file) => Object.assign(file.sites[0]!, { behaviour: 'walking' }),
  ],
  [
    'a site for what is checked in by photo only',
    /sites\[0\]\.behaviour: clean-plate has no check-in by scanning/,
    (file) => Object.assign(file.behaviours[1]!.checkIn!, { ways: ['photo'] }),
  ],
  [
    'a medal for what does not count here',
    /medals\[1\]\.behaviour: bus-ride is no behaviour/,
    (file) => Object.assign(file.medals[1]!, { behaviour: 'bus-ride' }),
  ],
])
