import type {
  AppealView,
  BehaviourPage,
  BindingView,
  Calendar,
  CampaignBoardView,
  CampaignView,
  Chart,
  DistrictBoard,
  Footprint,
  FriendBoard,
  GiftView,
  Home,
  Honours,
  Leaderboard,
  LedgerLine,
  MessageTemplate,
  MyCertificate,
  NewInvitationView,
  Offer,
  Order,
  OrganisationBoard,
  PendingLine,
  Profile,
  ProgrammeTerms,
  ProgrammeView,
  Project,
  Receipt,
  ReceivedMessage,
  RefusedLine,
  StreakView,
  VolunteeringView,
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
  issuerKey: { keyId: 'k7', algorithm: 'Ed25519', publicKey: 'key', issuer: '山西省碳普惠平台' },
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
  activity: null,
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
  cursor: 'refusal.1795395600000.3.r1',
  section: 'travel',
  behaviourName: said('共享单车骑行', 'Shared-bike ride'),
  partnerName: said('青桔单车', 'Qingju'),
  occurredAt: '2026-11-20T09:00:00+08:00',
  reason: { code: 'SPEED_IMPLAUSIBLE', message: said('平均时速 62 公里，超出合理范围', '62 km/h is not plausible') },
  by: null,
}

/** Two days of November 2026: a ride and a plate on the one, a ride on the other. */
export const calendar = (over: Partial<Calendar> = {}): Calendar => ({
  month: '2026-11',
  days: [
    { day: '2026-11-20', mg: 1_250_000, acts: 1 },
    { day: '2026-11-21', mg: 2_750_000, acts: 2 },
  ],
  ...over,
})

export const footprint = (over: Partial<Footprint> = {}): Footprint => ({
  sections: chart().sections,
  districts: [
    { code: '140105', name: said('太原市小店区', 'Xiaodian'), acts: 2, mg: 3_856_000 },
    { code: '140106', name: said('太原市迎泽区', 'Yingze'), acts: 1, mg: 144_000 },
  ],
  ...over,
})

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
    { unit: 'mgCO2e', debit: 'programme:reductions', credit: 'carbon', amount: 1_250_000, reason: 'credit' },
    { unit: 'points', debit: 'programme:points-issued', credit: 'points:2027', amount: 125, reason: 'credit' },
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
  ownPoints: null,
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

export const honours = (over: Partial<Honours> = {}): Honours => ({
  totals: { mg: 4_000_000, points: 400, acts: 3 },
  titles: [
    { ...titles[0]!, have: 4_000_000, reached: true },
    { ...titles[1]!, have: 4_000_000, reached: false },
  ],
  medals: [
    {
      ...{ code: 'first-act', name: said('初次同行', 'First step'), about: said('完成第一次低碳行为', 'The first act') },
      ...{ of: 'acts', behaviour: null, from: 1, have: 3, reached: true },
    },
    {
      ...{ code: 'rider', name: said('骑行者', 'Rider'), about: said('共享单车骑行 20 次', 'Twenty shared-bike rides') },
      ...{ of: 'acts', behaviour: 'shared-bike-ride', from: 20, have: 2, reached: false },
    },
    {
      ...{ code: 'seven-days', name: said('七日同行', 'Seven days'), about: said('有低碳行为的日子满 7 天', 'Seven days') },
      ...{ of: 'days', behaviour: null, from: 7, have: 2, reached: false },
    },
    {
      ...{
        code: 'thousand-points',
        name: said('积分千里', 'A thousand points'),
        about: said('累计获得 1000 积分', '1000 points'),
      },
      ...{ of: 'points', behaviour: null, from: 1_000, have: 400, reached: false },
    },
    {
      ...{ code: 'hundred-kilograms', name: said('百公斤', 'A hundred kilograms'), about: said('累计减排 100 千克', '100 kg') },
      ...{ of: 'reduction', behaviour: null, from: 100_000_000, have: 4_000_000, reached: false },
    },
  ],
  ...over,
})

/** Seven days in a row bring 20 points, thirty bring 100. */
export const streak = (over: Partial<StreakView> = {}): StreakView => ({
  days: 5,
  today: true,
  rules: [
    { days: 7, points: 20 },
    { days: 30, points: 100 },
  ],
  bonuses: [],
  ...over,
})

export const leaderboard = (over: Partial<Leaderboard> = {}): Leaderboard => ({
  day: '2026-11-21',
  top: [
    { rank: 1, name: '周**', mg: 9_000_000, mine: false },
    { rank: 2, name: '林小满', mg: 4_000_000, mine: true },
    { rank: 2, name: '陈**', mg: 4_000_000, mine: false },
  ],
  mine: { rank: 2, mg: 4_000_000, of: 3 },
  ...over,
})

/** 88减碳周: three provinces, from 8 to 18 August. */
export const carbonWeek = (over: Partial<CampaignView> = {}): CampaignView => ({
  code: 'week-88',
  name: said('88减碳周', '88 Carbon Week'),
  about: said('8 月 8 日至 18 日，广东、北京、浙江居民各登本省减碳达人排行榜。', 'From 8 to 18 August'),
  boards: [
    { code: 'guangdong', name: said('广东', 'Guangdong') },
    { code: 'beijing', name: said('北京', 'Beijing') },
    { code: 'zhejiang', name: said('浙江', 'Zhejiang') },
  ],
  on: false,
  coming: { year: 2027, firstDay: '2027-08-08', lastDay: '2027-08-18' },
  latest: { year: 2026, firstDay: '2026-08-08', lastDay: '2026-08-18' },
  ...over,
})

export const campaignBoard = (over: Partial<CampaignBoardView> = {}): CampaignBoardView => ({
  top: leaderboard().top,
  mine: leaderboard().mine,
  campaign: 'week-88',
  board: 'beijing',
  held: carbonWeek().latest!,
  on: false,
  boards: carbonWeek().boards.map((one) => ({ ...one, mg: one.code === 'beijing' ? 4_000_000 : 0 })),
  asOf: '2026-11-21T10:32:00+08:00',
  ...over,
})

const xiaodian = {
  rank: 2,
  district: '140105',
  name: said('太原市小店区', 'Xiaodian District, Taiyuan'),
  people: 48,
  acts: 320,
  mg: 400_000_000,
  mgPerPerson: 8_333_333,
  mine: true,
}

export const districtBoard = (over: Partial<DistrictBoard> = {}): DistrictBoard => ({
  period: 'month',
  month: '2026-11',
  asOf: '2026-11-21T10:32:00+08:00',
  minPeople: 10,
  rows: [
    {
      ...xiaodian,
      rank: 1,
      district: '140107',
      name: said('太原市杏花岭区', 'Xinghualing District, Taiyuan'),
      people: 60,
      acts: 410,
      mg: 512_500_000,
      mgPerPerson: 8_541_666,
      mine: false,
    },
    xiaodian,
  ],
  of: 2,
  mine: { district: xiaodian.district, name: xiaodian.name, row: xiaodian },
  ...over,
})

export const friendBoard = (over: Partial<FriendBoard> = {}): FriendBoard => ({
  period: 'month',
  places: [
    { rank: 1, name: '陈**', mg: 9_000_000, mine: false },
    { rank: 2, name: '林小满', mg: 4_000_000, mine: true },
    { rank: null, name: '周**', mg: 0, mine: false },
  ],
  mine: { rank: 2, mg: 4_000_000, of: 2 },
  friends: 2,
  ...over,
})

export const newInvitation: NewInvitationView = {
  invitation: '7001',
  token: 'kQ8Z3n1v_m2rT5yB7xW0aLc4dEf6gHj8PqRsTuVwXyZ',
  expiresAt: '2026-12-21T12:00:00+08:00',
}

export const organisationBoard = (over: Partial<OrganisationBoard> = {}): OrganisationBoard => ({
  period: 'month',
  month: '2026-11',
  asOf: '2026-11-21T10:32:00+08:00',
  minPeople: 10,
  rows: [],
  of: 0,
  mine: null,
  ...over,
})

export const belonging = {
  organisation: '8001',
  name: '太原市第一中学',
  fromDay: '2026-11-03',
  closed: false,
  row: null,
  own: { rank: 3, mg: 4_000_000, of: 12 },
}

/** 绿芽积分: 150 points release one rock carp. */
export const project = (over: Partial<Project> = {}): Project => ({
  id: 1,
  code: 'rock-carp',
  name: said('放流岩原鲤', 'Release a rock carp'),
  about: said('兑换一次，放流一尾岩原鲤鱼苗。', 'Each redemption releases one young rock carp.'),
  unit: said('尾', 'fish'),
  price: 150,
  nextPrice: null,
  given: { quantity: 0, points: 0 },
  mine: { quantity: 0, points: 0 },
  ...over,
})

export const gift: GiftView = {
  id: '900',
  project: 'rock-carp',
  name: said('放流岩原鲤', 'Release a rock carp'),
  unit: said('尾', 'fish'),
  quantity: 2,
  points: 300,
  at: '2026-11-21T10:00:00+08:00',
}

export const activity = (over: Partial<VolunteeringView> = {}): VolunteeringView => ({
  id: 1,
  code: 'gull-watch',
  name: said('护鸥志愿行动', 'Gull watch'),
  about: said('守护越冬的红嘴鸥。', 'Keep watch over wintering gulls.'),
  place: said('滇池大坝', 'Dianchi dam'),
  district: '530111',
  districtName: said('昆明市官渡区', 'Guandu, Kunming'),
  firstDay: '2026-12-05',
  lastDay: '2026-12-06',
  capacity: 60,
  left: 12,
  points: 50,
  open: true,
  signedUpAt: null,
  today: false,
  attended: null,
  ...over,
})

const principles: BehaviourPage['methods'][number]['principles'] = [
  {
    principle: 'applicability',
    label: said('适用性', 'Applicability'),
    text: said('适用于有起止里程记录的骑行。', 'For recorded rides.'),
  },
  { principle: 'accuracy', label: said('准确性', 'Accuracy'), text: said('里程为平台计量。', 'Measured by the platform.') },
  {
    principle: 'transparency',
    label: said('透明性', 'Transparency'),
    text: said('由《山西日报》报道。', 'Reported by the press.'),
  },
  {
    principle: 'conservativeness',
    label: said('保守性', 'Conservativeness'),
    text: said('仅宜展示，签发宜用 MT-BIKE。', 'For display; issue by MT-BIKE.'),
  },
]

const bikeMethod: BehaviourPage['methods'][number] = {
  code: 'SX-BIKE',
  version: '1.0',
  name: said('共享单车骑行减排量核算方法', 'Reductions from shared-bike rides'),
  issuer: said('三晋绿色生活', 'Sanjin Green Life'),
  ...{ display: true, issuance: false, inForce: true, validFrom: '2022-01-01', validTo: null },
  figure: said('250 g/km'),
  formula: said('减排量 = 骑行距离 × 250 g/km', 'reduction = distance × 250 g/km'),
  ...{ rounding: 'down', confidence: 'quoted', principles, factors: ['sx-bike-km'] },
}

/** Shared-bike rides as 三晋绿色生活 measures them: 250 g/km in the ledger, 48.7 g/km when reductions are issued. */
export const behaviour = (over: Partial<BehaviourPage> = {}): BehaviourPage => ({
  ...programme.sections[3]!.behaviours[0]!,
  about: said('骑共享单车出行，按里程计。', 'A ride on a shared bike, by distance.'),
  section: 'travel',
  partners: [
    { code: 'meituan-bike', name: said('美团单车', 'Meituan Bike') },
    { code: 'qingju-bike', name: said('青桔单车', 'Qingju Bike') },
  ],
  fields: [
    { label: said('骑行距离', 'distance'), unit: said('km') },
    { label: said('订单号', 'order id'), unit: null },
  ],
  pointsRule: said('每减排 10 克得 1 积分，不足部分不计', '1 point for every full 10 g'),
  methods: [
    bikeMethod,
    {
      ...bikeMethod,
      ...{ code: 'MT-BIKE', display: false, issuance: true, figure: said('48.7 g/km') },
      name: said('共享单车骑行减排量（替代结构）', 'Mix of replaced modes'),
      formula: said('减排量 = 骑行距离 × 48.7 g/km', 'reduction = distance × 48.7 g/km'),
    },
    {
      ...bikeMethod,
      ...{ code: 'BJ-SHARED-BIKE', display: false, validTo: '2024-12-31', inForce: false },
      name: said('共享单车骑行减排量（减排手册）', 'Handbook'),
    },
  ],
  factors: [
    {
      ...{ code: 'sx-bike-km', version: '1.0', role: 'award', value: '250', quality: 'platform' },
      name: said('共享单车骑行', 'Shared-bike ride'),
      issuer: said('三晋绿色生活', 'Sanjin Green Life'),
      unit: said('km'),
      source: { title: '山西日报《探路碳普惠 践行绿生活》', locator: '2022-12-01', year: 2022 },
    },
    {
      ...{ code: 'acef-bike', version: '1.0', role: 'named-only', value: null, quality: 'press' },
      name: said('骑行', 'Cycling'),
      issuer: said('中华环保联合会', 'All-China Environment Federation'),
      unit: said('km'),
      source: { title: 'T/ACEF 031-2022', locator: '新京报 2022-05-08', year: null },
    },
  ],
  ...over,
})

export const profile = (over: Partial<Profile> = {}): Profile => ({
  ...{ name: '林小满', nickname: null, takenOff: null, listed: true },
  ...over,
})

/** Against the ride of 8 km of which 5 were counted. */
export const appeal = (over: Partial<AppealView> = {}): AppealView => ({
  appeal: '501',
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

export const templates: MessageTemplate[] = [
  { template: 'acts-open', templateId: 'sandbox-acts-open', granted: 0 },
  { template: 'points-expiring', templateId: 'sandbox-points-expiring', granted: 2 },
  { template: 'campaign-begins', templateId: 'sandbox-campaign-begins', granted: 0 },
]

export const received = (over: Partial<ReceivedMessage> = {}): ReceivedMessage => ({
  event: 'points-expiring',
  key: '2026',
  at: '2026-12-02T09:00:00+08:00',
  title: said('积分即将到期', 'Points expire soon'),
  note: said('2026 年 12 月 31 日到期，到期后作废', 'They can be spent until 31 December 2026'),
  ...over,
})

/** Of the programme that shows everything. */
export const terms: ProgrammeTerms = {
  rules: [
    said('只计入 365 天内已发生的行为', 'acts of the last 365 days only'),
    said('只计入本地区的行为', 'acts within the region only'),
  ],
  caps: [
    { name: said('光盘行动', 'Clean plate'), period: 'day', most: 3, unit: said('次', 'acts') },
    { name: said('步行', 'Walking'), period: 'day', most: 18_000, unit: said('步', 'steps') },
    { name: said('电子对账单', 'E-statement'), period: 'month', most: 1, unit: said('次', 'acts') },
  ],
  collect: [{ name: said('骑行', 'Cycling'), pendingDays: 2, claimDays: 7 }],
  evidence: [said('照片证据：按 50% 计入', 'photo evidence: 50% is credited')],
  pointsExpireOn: '2027-12-31',
}
