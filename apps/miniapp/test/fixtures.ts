import type {
  BindingView,
  Chart,
  Home,
  LedgerLine,
  MyCertificate,
  Offer,
  Order,
  PendingLine,
  ProgrammeView,
  Receipt,
  RefusedLine,
} from '@tanpuhui/contract'

const said = (zh: string, en = zh) => ({ zh, en })

export const titles = [
  { code: 'sprout', name: said('低碳新芽', 'Sprout'), fromMg: 1 },
  { code: 'walker', name: said('绿色行者', 'Walker'), fromMg: 10_000_000 },
]

export const programme: ProgrammeView = {
  code: 'sanjin',
  name: said('三晋绿色生活', 'Sanjin Green Life'),
  region: said('山西省', 'Shanxi'),
  issuer: said('山西省碳普惠平台', 'Shanxi Tanpuhui'),
  sandbox: true,
  publicUrl: 'http://api.test',
  accent: { light: '#2f6b4f', dark: '#7fc8a0' },
  sections: [
    { code: 'clothing', label: said('衣', 'Wear'), name: said('绿色衣着', 'Clothing'), partners: [], behaviours: [] },
    { code: 'food', label: said('食', 'Eat'), name: said('绿色饮食', 'Food'), partners: [], behaviours: [] },
    { code: 'housing', label: said('住', 'Live'), name: said('绿色居住', 'Housing'), partners: [], behaviours: [] },
    {
      code: 'travel',
      label: said('行', 'Move'),
      name: said('绿色出行', 'Travel'),
      partners: [
        {
          code: 'meituan-bike',
          name: said('美团单车', 'Meituan Bike'),
          behaviours: [{ code: 'shared-bike-ride', name: said('共享单车骑行', 'Shared-bike ride'), factor: said('250 g/km') }],
          miniProgram: { appId: 'wx-meituan', path: 'pages/bike' },
        },
      ],
      behaviours: [
        {
          code: 'shared-bike-ride',
          name: said('共享单车骑行', 'Shared-bike ride'),
          figure: said('250 g/km'),
          state: 'credited',
          method: {
            name: said('山西共享单车骑行', 'Shanxi shared-bike ride'),
            formula: said('减排量 = 骑行距离 × 250 g/km', 'reduction = distance × 250 g/km'),
            source: '山西日报',
            issuance: said('47 g/km'),
          },
          checkIn: false,
        },
      ],
    },
    { code: 'leisure', label: said('游', 'Tour'), name: said('绿色旅游', 'Leisure'), partners: [], behaviours: [] },
  ],
  checkIns: [
    {
      behaviour: 'clean-plate',
      name: said('光盘行动', 'Clean plate'),
      section: 'food',
      ways: ['scan', 'photo'],
      dailyLimit: 3,
      worth: { scan: { mg: 144_000, points: 14 }, photo: { mg: 72_000, points: 7 } },
    },
  ],
  titles,
  medals: [
    {
      code: 'rider',
      name: said('骑行者', 'Rider'),
      about: said('共享单车骑行 20 次', 'Twenty shared-bike rides'),
      of: 'acts',
      behaviour: 'shared-bike-ride',
      from: 20,
    },
  ],
  campaigns: [],
  has: { mall: true, publicGood: false, volunteering: false },
  equivalents: [{ code: 'electricity', unit: said('度电', 'kWh'), mg: 1_000_294, source: '人民日报' }],
}

/** A programme of all eight sections, in an order of its own, with labels of one to four characters. */
export const eightSections: ProgrammeView = {
  ...programme,
  sections: [
    { code: 'travel', label: said('绿畅出行', 'Green travel'), name: said('绿色出行', 'Travel'), partners: [], behaviours: [] },
    { code: 'food', label: said('绿助光盘', 'Clean plates'), name: said('绿色饮食', 'Food'), partners: [], behaviours: [] },
    {
      code: 'finance',
      label: said('绿色金融', 'Green finance'),
      name: said('绿色金融', 'Finance'),
      partners: [],
      behaviours: [],
    },
    { code: 'leisure', label: said('游', 'Tour'), name: said('绿色旅游', 'Leisure'), partners: [], behaviours: [] },
    { code: 'goods', label: said('用', 'Goods'), name: said('绿色消费', 'Goods'), partners: [], behaviours: [] },
    { code: 'office', label: said('办公', 'Office'), name: said('绿色办公', 'Office'), partners: [], behaviours: [] },
    { code: 'clothing', label: said('旧衣物', 'Clothes'), name: said('绿色衣着', 'Clothing'), partners: [], behaviours: [] },
    { code: 'housing', label: said('住', 'Home'), name: said('绿色居住', 'Housing'), partners: [], behaviours: [] },
  ],
}

/** Sums of all eight in the programme's order: 800 g of the first, down to 100 g of the last, each by one act. */
export const eightSums: Chart['sections'] = eightSections.sections.map(({ code }, i) => ({
  section: code,
  acts: 1,
  mg: (8 - i) * 100_000,
}))

export const line = (over: Partial<LedgerLine> = {}): LedgerLine => ({
  record: '1001',
  behaviour: 'shared-bike-ride',
  behaviourName: said('共享单车骑行', 'Shared-bike ride'),
  section: 'travel',
  partnerName: said('美团单车', 'Meituan Bike'),
  occurredAt: '2026-11-20T08:12:00+08:00',
  day: '2026-11-20',
  districtName: said('太原市小店区', 'Xiaodian'),
  evidence: 'partner-verified',
  mg: 1_250_000,
  points: 125,
  reversed: null,
  ...over,
})

export const home = (over: Partial<Home> = {}): Home => ({
  resident: { id: '7', name: '林小满', title: titles[0]!, nextTitle: titles[1]! },
  totalMg: 4_000_000,
  acts: 3,
  points: 400,
  today: { day: '2026-11-21', mg: 1_250_000, sections: [{ section: 'travel', acts: 1, mg: 1_250_000 }] },
  recent: [line()],
  ...over,
})

export const chart = (over: Partial<Chart> = {}): Chart => ({
  step: 'day',
  buckets: [
    { key: '2026-11-20', mg: 1_250_000, acts: 1, sections: [{ section: 'travel', acts: 1, mg: 1_250_000 }] },
    {
      key: '2026-11-21',
      mg: 2_750_000,
      acts: 2,
      sections: [
        { section: 'travel', acts: 1, mg: 2_606_000 },
        { section: 'food', acts: 1, mg: 144_000 },
      ],
    },
  ],
  sections: [
    { section: 'travel', acts: 2, mg: 3_856_000 },
    { section: 'food', acts: 1, mg: 144_000 },
  ],
  totalMg: 4_000_000,
  acts: 3,
  ...over,
})

export const refused: RefusedLine = {
  id: 'r1',
  behaviourName: said('共享单车骑行', 'Shared-bike ride'),
  partnerName: said('青桔单车', 'Qingju'),
  occurredAt: '2026-11-20T09:00:00+08:00',
  reason: { code: 'SPEED_IMPLAUSIBLE', message: said('平均时速 62 公里，超出合理范围', '62 km/h is not plausible') },
  by: null,
}

/** A bike ride by 北京MaaS's rule: to be collected from two days after on, for seven days. */
export const pending = (over: Partial<PendingLine> = {}): PendingLine => ({
  id: '3/ride-1',
  behaviourName: said('骑行', 'Cycling'),
  partnerName: said('高德地图', 'Amap'),
  section: 'travel',
  occurredAt: '2026-11-20T08:12:00+08:00',
  mg: 1_250_000,
  points: 125,
  collectFrom: '2026-11-22T00:00:00+08:00',
  collectUntil: '2026-11-29T00:00:00+08:00',
  open: false,
  ...over,
})

export const receipt: Receipt = {
  line: line(),
  recordedAt: '2026-11-20T08:40:03+08:00',
  data: [{ label: said('里程', 'Distance'), value: said('5 km') }],
  formula: { general: said('减排量 = 里程 × 因子', 'Reduction = distance × factor'), filled: said('5 × 250 = 1250 g') },
  factors: [
    {
      name: said('骑行减排因子', 'Ride factor'),
      value: '250',
      unit: said('g/km'),
      source: { title: '山西日报', locator: '第 3 版', year: 2022 },
    },
  ],
  method: {
    code: 'sanjin/shared-bike-ride',
    version: '1',
    name: said('共享单车骑行方法学', 'Shared-bike method'),
    issuer: said('山西省', 'Shanxi'),
    validFrom: '2022-09-18',
    validTo: null,
  },
  issuance: null,
  ruling: null,
  pointsRule: said('每 10 g 计 1 积分', '1 point per 10 g'),
  evidenceRule: null,
  transfers: [
    { unit: 'mgCO2e', debit: 'programme:carbon', credit: 'resident:7:carbon', amount: 1_250_000, reason: 'credit' },
    { unit: 'points', debit: 'programme:points', credit: 'resident:7:points:2027', amount: 125, reason: 'credit' },
  ],
}

export const offer = (over: Partial<Offer> = {}): Offer => ({
  id: 1,
  code: 'bike-ride-coupon',
  title: said('共享单车骑行券', 'Bike ride coupon'),
  description: said('一次 30 分钟内免费骑行', 'One ride of 30 minutes'),
  terms: said('30 天内有效', 'Valid for 30 days'),
  merchant: said('美团单车', 'Meituan Bike'),
  pricePoints: 100,
  left: 2,
  maxPerOrder: 5,
  sandbox: true,
  ...over,
})

export const order: Order = {
  id: '500',
  offerId: 1,
  title: said('共享单车骑行券', 'Bike ride coupon'),
  merchant: said('美团单车', 'Meituan Bike'),
  quantity: 1,
  points: 100,
  at: '2026-11-21T10:00:00+08:00',
  codes: [{ code: 'SBX-1234-5678', expiresOn: '2026-12-21' }],
  sandbox: true,
}

export const binding = (over: Partial<BindingView> = {}): BindingView => ({
  partner: 'meituan-bike',
  partnerName: said('美团单车', 'Meituan Bike'),
  section: 'travel',
  status: 'none',
  subject: null,
  since: null,
  ...over,
})

export const certificate = (over: Partial<MyCertificate['certificate']> = {}): MyCertificate => ({
  certificate: {
    kind: 'tanpuhui/certificate/v1',
    serial: 'SJ-20261121-7ZXS3EW0K3',
    programme: { code: 'sanjin', name: '三晋绿色生活' },
    issuer: { name: '山西省碳普惠平台', keyId: 'k7' },
    holder: { name: '林小满' },
    period: { from: '2026-01-01', to: '2026-11-21' },
    mg: 4_000_000,
    acts: 3,
    title: '低碳新芽',
    issuedAt: '2026-11-21T12:00:00+08:00',
    ...over,
  },
  signature: { algorithm: 'Ed25519', canonicalization: 'RFC8785', keyId: 'k7', value: 'sig' },
  status: { state: 'valid', revokedAt: null, reason: null },
  verifyUrl: 'http://api.test/verify#c=abc',
  programmeName: said('三晋绿色生活', 'Sanjin Green Life'),
  issuerName: said('山西省碳普惠平台', 'Shanxi Tanpuhui'),
})
