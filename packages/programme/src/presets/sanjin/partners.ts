import { type Partner, SELF_PARTNER_ID } from '../../programme'

/** The partners that 三晋绿色生活 names, by section, and the programme itself for its own check-ins. */
export const partners: readonly Partner[] = [
  {
    id: SELF_PARTNER_ID,
    code: 'sanjin',
    name: { zh: '三晋绿色生活', en: 'Sanjin Green Life' },
    section: 'food',
    behaviours: ['clean-plate', 'no-disposables'],
    miniProgram: null,
  },
  {
    id: 2,
    code: 'meituan-bike',
    name: { zh: '美团单车', en: 'Meituan Bike' },
    section: 'travel',
    behaviours: ['shared-bike-ride'],
    miniProgram: null,
  },
  {
    id: 3,
    code: 'qingju-bike',
    name: { zh: '青桔单车', en: 'Qingju Bike' },
    section: 'travel',
    behaviours: ['shared-bike-ride'],
    miniProgram: null,
  },
  {
    id: 4,
    code: 'kuaidian',
    name: { zh: '快电', en: 'Kuaidian' },
    section: 'travel',
    behaviours: ['ev-charging'],
    miniProgram: null,
  },
  {
    id: 5,
    code: 'eleme',
    name: { zh: '饿了么', en: 'Ele.me' },
    section: 'food',
    behaviours: ['takeaway-no-cutlery'],
    miniProgram: null,
  },
]
