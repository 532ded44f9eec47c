import { CHINA_OFFSET_MINUTES } from '@tanpuhui/contract'
import type { Programme } from '../../programme'
import { evidenceShare } from '../../rules/evidence-share'
import { maxSpeed } from '../../rules/max-speed'
import { pointsPerMass } from '../../rules/points-per-mass'
import { quantityRange } from '../../rules/quantity-range'
import { timeWindow } from '../../rules/time-window'
import { withinRegion } from '../../rules/within-region'
import { districts } from './districts'
import { offers } from './offers'
import { partners } from './partners'

const KG = 1_000_000

/** 三晋绿色生活: Shanxi province, since 2022-09-18. */
export const sanjin: Programme = {
  code: 'sanjin',
  name: { zh: '三晋绿色生活', en: 'Sanjin Green Life' },
  region: { zh: '山西省', en: 'Shanxi' },
  issuer: { zh: '山西省碳普惠平台（演示）', en: 'Shanxi Tanpuhui Programme (demonstration)' },
  serialPrefix: 'SJ',
  utcOffsetMinutes: CHINA_OFFSET_MINUTES,
  accent: { light: '#2f6b4f', dark: '#7fc8a0' },
  sections: [
    { code: 'clothing', label: { zh: '衣', en: 'Wear' }, name: { zh: '绿色衣着', en: 'Clothing' } },
    { code: 'food', label: { zh: '食', en: 'Eat' }, name: { zh: '绿色饮食', en: 'Food' } },
    { code: 'housing', label: { zh: '住', en: 'Live' }, name: { zh: '绿色居住', en: 'Housing' } },
    { code: 'travel', label: { zh: '行', en: 'Move' }, name: { zh: '绿色出行', en: 'Travel' } },
    { code: 'leisure', label: { zh: '游', en: 'Tour' }, name: { zh: '绿色旅游', en: 'Leisure' } },
  ],
  sectionOf: {
    'shared-bike-ride': 'travel',
    'ev-charging': 'travel',
    'takeaway-no-cutlery': 'food',
    'clean-plate': 'food',
    'no-disposables': 'food',
  },
  partners,
  districts,
  rules: [
    timeWindow({ maxAgeDays: 365, skewMinutes: 5 }),
    withinRegion({ districts }),
    quantityRange({ behaviour: 'shared-bike-ride', field: 'distanceKm', label: { zh: '骑行距离', en: 'distance' }, max: 50 }),
    quantityRange({
      behaviour: 'shared-bike-ride',
      field: 'durationMinutes',
      label: { zh: '骑行时长', en: 'duration' },
      max: 720,
    }),
    maxSpeed({ behaviour: 'shared-bike-ride', kmPerHour: 40 }),
    quantityRange({ behaviour: 'ev-charging', field: 'energyKwh', label: { zh: '充电电量', en: 'energy' }, max: 200 }),
  ],
  points: pointsPerMass({ grams: 10 }),
  pointsLastYears: 1,
  evidenceShares: [evidenceShare('photo', 50, { zh: '照片证据', en: 'photo evidence' })],
  checkIns: [
    { behaviour: 'clean-plate', ways: ['scan', 'photo'], dailyLimit: 3 },
    { behaviour: 'no-disposables', ways: ['photo'], dailyLimit: 3 },
  ],
  sites: [
    {
      id: 1,
      code: 'yingze-canteen',
      name: { zh: '迎泽大街机关食堂', en: 'Yingze Street canteen' },
      behaviour: 'clean-plate',
      district: '140106',
    },
    {
      id: 2,
      code: 'university-canteen',
      name: { zh: '坞城校区第一食堂', en: 'Wucheng campus canteen' },
      behaviour: 'clean-plate',
      district: '140105',
    },
  ],
  titles: [
    { code: 'sprout', name: { zh: '低碳新芽', en: 'Low-carbon sprout' }, fromMg: 1 },
    { code: 'walker', name: { zh: '绿色行者', en: 'Green walker' }, fromMg: 1 * KG },
    { code: 'keeper', name: { zh: '减碳能手', en: 'Carbon saver' }, fromMg: 10 * KG },
    { code: 'guardian', name: { zh: '低碳达人', en: 'Low-carbon guardian' }, fromMg: 100 * KG },
    { code: 'pioneer', name: { zh: '碳普惠先锋', en: 'Tanpuhui pioneer' }, fromMg: 500 * KG },
  ],
  offers,
  equivalents: [
    {
      code: 'electricity',
      unit: { zh: '度电', en: 'kWh' },
      mg: 1_000_294,
      source: '人民日报《绿芽积分》报道：170050 克相当于省 170 度电',
    },
  ],
}
