import { type KnownCatalogue, type KnownMethod, loadProgramme, type Programme } from '../src'
import type { ProgrammeFile } from '../src/schema'

const method = (id: string, behaviour: string, more: Partial<KnownMethod> = {}): KnownMethod => ({
  id,
  behaviour,
  status: 'published',
  validFrom: 20220101,
  validTo: null,
  ...more,
})
const METHODS = [
  method('BIKE@1.0', 'shared-bike-ride'),
  method('BIKE@2.0', 'shared-bike-ride', { validFrom: 20250101 }),
  method('BIKE-OLD@1.0', 'shared-bike-ride', { validFrom: 20200101, validTo: 20211130 }),
  method('BIKE-DRAFT@1.0', 'shared-bike-ride', { status: 'draft' }),
  method('PLATE@1.0', 'clean-plate'),
  method('BILL@1.0', 'utility-bill-online'),
  method('WALK@1.0', 'walking'),
]
const quantity = (name: string) => ({ name, kind: 'quantity' })
const text = (name: string) => ({ name, kind: 'text' })

/** A catalogue of a few behaviours, with a draft and with methods that must not stand together. */
export const CATALOGUE: KnownCatalogue = {
  behaviours: new Map([
    ['shared-bike-ride', { fields: [quantity('distanceKm'), quantity('durationMinutes'), text('orderId')] }],
    ['clean-plate', { fields: [] }],
    ['utility-bill-online', { fields: [text('account'), quantity('amountYuan')] }],
    ['walking', { fields: [quantity('steps')] }],
    ['own-cup', { fields: [] }],
  ]),
  methods: new Map(METHODS.map((one) => [one.id, one])),
}

const words = (zh: string, en: string) => ({ zh, en })

/** A programme's file with a little of everything and without a mistake; each call makes it anew, so that one can be planted. */
export const smallFile = () => ({
  code: 'small',
  name: words('小城绿行', 'Small Town'),
  sources: ['测试'],
  region: { name: words('山西省', 'Shanxi'), divisions: ['14'] as 'all' | string[], home: '140000' },
  issuer: words('小城碳普惠平台', 'Small Town Programme'),
  serialPrefix: 'SM',
  utcOffsetMinutes: 480,
  accent: { light: '#2f6b4f', dark: '#7fc8a0' },
  pointsLastYears: 1,
  sections: [
    { code: 'food', label: words('食', 'Eat'), name: words('绿色饮食', 'Food') },
    { code: 'travel', label: words('行', 'Move'), name: words('绿色出行', 'Travel') },
  ] as ProgrammeFile['sections'],
  behaviours: [
    { code: 'shared-bike-ride', section: 'travel', display: ['BIKE@1.0'], issuance: ['BIKE@2.0', 'BIKE-OLD@1.0'] },
    { code: 'clean-plate', section: 'food', display: ['PLATE@1.0'], issuance: [], checkIn: { ways: ['scan'], dailyLimit: 3 } },
    { code: 'utility-bill-online', section: 'food', display: ['BILL@1.0'], issuance: ['BILL@1.0'] },
    { code: 'walking', section: 'travel', display: ['WALK@1.0'], issuance: ['WALK@1.0'] },
    { code: 'own-cup', section: 'food', display: [], issuance: [] },
  ] as ProgrammeFile['behaviours'],
  partners: [
    {
      id: 2,
      code: 'bikes',
      name: words('单车', 'Bikes'),
      section: 'travel',
      behaviours: ['shared-bike-ride'],
      miniProgram: null,
    },
    { id: 3, code: 'phone', name: words('手机', 'Phone'), section: 'travel', behaviours: ['walking'], miniProgram: null },
  ] as ProgrammeFile['partners'],
  rules: [
    { rule: 'time-window', args: { maxAgeDays: 365, skewMinutes: 5 } },
    { rule: 'within-region', args: {} },
    { rule: 'max-speed', args: { behaviour: 'shared-bike-ride', kmPerHour: 40 } },
  ] as { rule: string; args: Record<string, unknown> }[],
  claims: {
    dayCaps: [{ behaviour: 'walking', field: 'steps', max: 18_000 }],
    monthCaps: [{ behaviour: 'utility-bill-online', acts: 10 }],
    oneTripAtATime: { behaviours: ['shared-bike-ride'] },
    sameOrder: { field: 'orderId' },
    coveredByPartner: [{ behaviour: 'clean-plate', hours: 2 }],
    sameAccountMonth: [{ behaviour: 'utility-bill-online', field: 'account' }],
    stepsNetOfRides: { behaviour: 'walking', rides: ['shared-bike-ride'], stepsPerMinute: 60 },
    settle: [{ behaviour: 'walking', pendingDays: 2, claimDays: 7 }],
    streaks: [
      { days: 7, points: 10 },
      { days: 30, points: 50 },
    ],
    specialDays: [{ monthDay: '06-05', multiplier: 2, name: words('环境日', 'Environment Day') }],
  } as ProgrammeFile['claims'],
  evidenceShares: [{ tier: 'photo', percent: 50, label: words('照片', 'photo') }] as ProgrammeFile['evidenceShares'],
  points: [
    { version: '1.0', validFrom: 20220101, validTo: 20231231, rules: [{ kind: 'per-mass', args: { grams: 10 } }] },
    {
      version: '2.0',
      validFrom: 20240101,
      validTo: null,
      rules: [
        { kind: 'per-act', behaviours: ['clean-plate'], args: { points: 5 } },
        {
          kind: 'per-block',
          behaviours: ['walking'],
          args: { field: 'steps', unit: words('步', 'steps'), block: 500, points: 1 },
        },
        { kind: 'per-mass', args: { grams: 10 } },
      ],
    },
  ] as ProgrammeFile['points'],
  partnerPoints: [
    {
      partner: 'bikes',
      unit: words('骑行豆', 'beans'),
      policies: [{ version: '1.0', validFrom: 20220101, validTo: null, rules: [{ kind: 'per-act', args: { points: 3 } }] }],
    },
  ] as ProgrammeFile['partnerPoints'],
  sites: [{ id: 1, code: 'canteen', name: words('食堂', 'Canteen'), behaviour: 'clean-plate', district: '140105' }],
  titles: [
    { code: 'sprout', name: words('新芽', 'Sprout'), fromMg: 1 },
    { code: 'walker', name: words('行者', 'Walker'), fromMg: 1_000_000 },
    { code: 'keeper', name: words('能手', 'Keeper'), fromMg: 10_000_000 },
  ],
  medals: [
    { code: 'ten', name: words('十次', 'Ten'), about: words('十次', 'Ten acts'), of: 'acts', from: 10 },
    {
      code: 'rider',
      name: words('骑手', 'Rider'),
      about: words('骑五次', 'Five'),
      of: 'acts',
      behaviour: 'shared-bike-ride',
      from: 5,
    },
  ] as ProgrammeFile['medals'],
  offers: ['coupon', 'card'].map((code, index) => ({
    id: index + 1,
    code,
    title: words('券', 'Coupon'),
    description: words('一张券', 'One coupon'),
    terms: words('过期作废', 'Void when expired'),
    merchant: words('小城', 'Small Town'),
    pricePoints: 100,
    maxPerOrder: 5,
    validDays: 30,
    sandboxStock: 10,
  })),
  publicGood: [
    {
      id: 1,
      code: 'gulls',
      name: words('鸥粮', 'Gull feed'),
      about: words('喂鸥', 'Feeds gulls'),
      unit: words('份', 'ration'),
      prices: [
        { from: 20240101, points: 100 },
        { from: 20241010, points: 300 },
      ],
    },
  ],
  volunteering: [
    {
      id: 1,
      code: 'river',
      name: words('净滩', 'Clean-up'),
      about: words('清理河岸', 'Clean a bank'),
      place: words('汾河', 'Fen river'),
      district: '140105',
      firstDay: 20261205,
      lastDay: 20261206,
      capacity: 60,
      points: 50,
    },
  ],
  campaigns: [
    {
      code: 'week',
      name: words('减碳周', 'Carbon week'),
      about: words('八月', 'In August'),
      firstDay: '08-08',
      lastDay: '08-18',
      fromYear: 2022,
      toYear: null as number | null,
      boards: [
        { code: 'taiyuan', name: words('太原', 'Taiyuan'), divisions: ['1401'] },
        { code: 'datong', name: words('大同', 'Datong'), divisions: ['1402'] },
      ],
    },
  ],
  equivalents: [{ code: 'electricity', unit: words('度电', 'kWh'), mg: 530_600, source: '测试' }],
})
export type SmallFile = ReturnType<typeof smallFile>

/** The programme of `smallFile`, changed by `plant`. */
export function small(plant: (file: SmallFile) => unknown = () => undefined): Programme {
  const file = smallFile()
  plant(file)
  return loadProgramme(file, CATALOGUE, 'small.json')
}
