import { linearMethod } from '../linear-method'
import type { Behaviour } from '../method'
import { PEOPLES_DAILY_LUYA } from '../sources'

/** 144 g per meal: the lower of the two published figures (Beijing's is 449 g), taken for 保守性. */
export const cleanPlate: Behaviour = {
  code: 'clean-plate',
  name: { zh: '光盘行动', en: 'Clean plate' },
  methods: [
    linearMethod({
      code: 'CP-MEAL',
      version: '1.0',
      behaviour: 'clean-plate',
      name: { zh: '光盘行动减排量核算方法', en: 'Reductions from clean plates' },
      issuer: { zh: '绿芽积分（引用）', en: 'Luya Points (cited)' },
      validFrom: 20220101,
      validTo: null,
      factor: {
        code: 'lz-clean-plate',
        name: { zh: '每餐减排量', en: 'reduction per meal' },
        mgPerUnit: 144_000,
        unit: { zh: '餐', en: 'meal' },
        source: PEOPLES_DAILY_LUYA,
      },
    }),
  ],
}
