import type { StaffAppeal } from '@tanpuhui/contract'

const said = (zh: string, en: string) => ({ zh, en })

/** Against a ride of 8 km of which 5 were counted. */
export const appeal = (over: Partial<StaffAppeal> = {}): StaffAppeal => ({
  appeal: '501',
  resident: '7',
  at: '2026-11-21T09:30:00+08:00',
  words: '这次骑行是 8 公里，只计了 5 公里',
  about: {
    record: '1001',
    act: null,
    behaviourName: said('共享单车骑行', 'Shared-bike ride'),
    partnerName: said('美团单车', 'Meituan Bike'),
    occurredAt: '2026-11-20T08:12:00+08:00',
    credit: { mg: 1_250_000, points: 125, reversed: null },
    reason: null,
  },
  answer: null,
  ...over,
})

/** Steps of which some belong to a ride, as staff check them. */
export const receipt = {
  line: { districtName: said('太原市小店区', 'Xiaodian'), evidence: 'partner-verified' },
  data: [{ label: said('步数', 'Steps'), value: said('12000 步', '12000 steps') }],
  formula: {
    general: said('减排量 = 步数 × 16.4 mg', 'reduction = steps × 16.4 mg'),
    filled: said('9000 × 16.4 = 147.6 g', '9000 × 16.4 = 147.6 g'),
  },
  method: { code: 'ANT-WALK', version: '1.0', name: said('步行', 'Walking'), issuer: said('蚂蚁森林', 'Ant Forest') },
  ruling: {
    data: [{ label: said('步数', 'Steps'), value: said('9000 步', '9000 steps') }],
    reason: { code: 'STEPS_WITHIN_RIDES', message: said('这些步数来自当天已计入的骑行', 'These steps belong to rides') },
  },
  issuance: null,
}
