import { linearMethod } from '../linear-method'
import type { Behaviour } from '../method'
import { SHANXI_DAILY } from '../sources'

const kwh = { zh: 'kWh', en: 'kWh' }

/** 460 g per kWh charged at a public charger. */
export const evCharging: Behaviour = {
  code: 'ev-charging',
  name: { zh: '新能源车充电', en: 'EV charging' },
  methods: [
    linearMethod({
      code: 'SX-EV',
      version: '1.0',
      behaviour: 'ev-charging',
      name: { zh: '新能源车充电减排量核算方法', en: 'Reductions from EV charging' },
      issuer: { zh: '三晋绿色生活', en: 'Sanjin Green Life' },
      validFrom: 20220101,
      validTo: null,
      quantity: { name: 'energyKwh', label: { zh: '充电电量', en: 'energy' }, unit: kwh },
      factor: {
        code: 'sx-ev-charge-kwh',
        name: { zh: '每度电减排量', en: 'reduction per kWh' },
        mgPerUnit: 460_000,
        unit: kwh,
        source: SHANXI_DAILY,
      },
    }),
  ],
}
