import { refuses } from '../../test/refuses'

refuses([
  [
    'a cap of what does not count here',
    /claims\.dayCaps\[0\]\.behaviour: bus-ride is no behaviour/,
    (file) => Object.assign(file.claims.dayCaps[0]!, { behaviour: 'bus-ride' }),
  ],
  [
    'a cap of a quantity that there is not',
    /claims\.dayCaps\[0\]\.field: walking has no quantity paces$/,
    (file) => Object.assign(file.claims.dayCaps[0]!, { field: 'paces' }),
  ],
  [
    'trips that do not count here',
    /claims\.oneTripAtATime\.behaviours\[0\]: bus-ride is no behaviour/,
    (file) => Object.assign(file.claims.oneTripAtATime!, { behaviours: ['bus-ride'] }),
  ],
  [
    'an order’s field that nothing has',
    /claims\.sameOrder\.field: no behaviour of this programme has a field parcelId$/,
    (file) => Object.assign(file.claims.sameOrder!, { field: 'parcelId' }),
  ],
  [
    'an account’s field that is no text',
    /claims\.sameAccountMonth\[0\]\.field: utility-bill-online has no text amountYuan$/,
    (file) => Object.assign(file.claims.sameAccountMonth[0]!, { field: 'amountYuan' }),
  ],
  [
    'steps of what has none',
    /claims\.stepsNetOfRides\.behaviour: clean-plate has no quantity steps$/,
    (file) => Object.assign(file.claims.stepsNetOfRides!, { behaviour: 'clean-plate' }),
  ],
  [
    'rides that do not count here',
    /claims\.stepsNetOfRides\.rides\[0\]: bus-ride is no behaviour/,
    (file) => Object.assign(file.claims.stepsNetOfRides!, { rides: ['bus-ride'] }),
  ],
  [
    'a delay of what does not count here',
    /claims\.settle\[0\]\.behaviour: bus-ride is no behaviour/,
    (file) => Object.assign(file.claims.settle[0]!, { behaviour: 'bus-ride' }),
  ],
  [
    'covering what does not count here',
    /claims\.coveredByPartner\[0\]\.behaviour: bus-ride is no behaviour/,
    (file) => Object.assign(file.claims.coveredByPartner[0]!, { behaviour: 'bus-ride' }),
  ],
])
