import { linearMethod } from '../linear-method'
import type { Behaviour } from '../method'
import { SHANXI_DAILY } from '../sources'

/** 45.72 g per order; one order is one act. */
export const takeawayNoCutlery: Behaviour = {
  code: 'takeaway-no-cutlery',
  name: { zh: '外卖无需餐具', en: 'Takeaway without cutlery' },
  methods: [
    linearMethod({
      code: 'SX-CUTLERY',
      version: '1.0',
      behaviour: 'takeaway-no-cutlery',
      name: { zh: '外卖无需餐具减排量核算方法', en: 'Reductions from takeaway without cutlery' },
      issuer: { zh: '三晋绿色生活', en: 'Sanjin Green Life' },
      validFrom: 20220101,
      validTo: null,
      factor: {
        code: 'sx-no-cutlery',
        name: { zh: '每单减排量', en: 'reduction per order' },
        mgPerUnit: 45_720,
        unit: { zh: '单', en: 'order' },
        source: SHANXI_DAILY,
      },
    }),
  ],
}
