import { linearMethod } from '../linear-method'
import type { Behaviour } from '../method'
import { BEIJING_HANDBOOK } from '../sources'

/** 23 g each time a meal is eaten without disposable cutlery. */
export const noDisposables: Behaviour = {
  code: 'no-disposables',
  name: { zh: '不用一次性餐具', en: 'No disposable cutlery' },
  methods: [
    linearMethod({
      code: 'ND-TIME',
      version: '1.0',
      behaviour: 'no-disposables',
      name: { zh: '不使用一次性餐具减排量核算方法', en: 'Reductions from not using disposables' },
      issuer: { zh: '北京绿色生活季（引用）', en: 'Beijing Green Life Season (cited)' },
      validFrom: 20220101,
      validTo: null,
      factor: {
        code: 'bj-no-cutlery',
        name: { zh: '每次减排量', en: 'reduction each time' },
        mgPerUnit: 23_000,
        unit: { zh: '次', en: 'time' },
        source: BEIJING_HANDBOOK,
      },
    }),
  ],
}
