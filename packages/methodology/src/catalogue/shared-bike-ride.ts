import { linearMethod } from '../linear-method'
import type { Behaviour } from '../method'
import { SHANXI_DAILY } from '../sources'

const km = { zh: 'km', en: 'km' }

/** 250 g per km: a 5 km ride in about 23 minutes gives 1250 g. */
export const sharedBikeRide: Behaviour = {
  code: 'shared-bike-ride',
  name: { zh: '共享单车骑行', en: 'Shared-bike ride' },
  methods: [
    linearMethod({
      code: 'SX-BIKE',
      version: '1.0',
      behaviour: 'shared-bike-ride',
      name: { zh: '共享单车骑行减排量核算方法', en: 'Reductions from shared-bike rides' },
      issuer: { zh: '三晋绿色生活', en: 'Sanjin Green Life' },
      validFrom: 20220101,
      validTo: null,
      quantity: { name: 'distanceKm', label: { zh: '骑行距离', en: 'distance' }, unit: km },
      others: [{ name: 'durationMinutes', label: { zh: '骑行时长', en: 'duration' }, unit: { zh: '分钟', en: 'min' } }],
      factor: {
        code: 'sx-bike-km',
        name: { zh: '每公里减排量', en: 'reduction per km' },
        mgPerUnit: 250_000,
        unit: km,
        source: SHANXI_DAILY,
      },
    }),
  ],
}
