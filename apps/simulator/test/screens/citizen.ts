import { randomUUID } from 'node:crypto'
import { type ReportedActivity, report } from '@tanpuhui/partner-sdk'
import type { StartedProduct } from '../main-road/server'

type Act = [partner: string, behaviour: string, hoursAgo: number, data: ReportedActivity['data'], minutes?: number]

/** What a citizen of the demo programme has done of late, the last first, with figures of the published systems. */
const ACTS: Act[] = [
  ['meituan-bike', 'shared-bike-ride', 3, { distanceKm: '5', durationMinutes: 23 }, 23],
  // The same trip, as another partner tells it: counted once.
  ['amap', 'bus-ride', 3, { distanceKm: '6', durationMinutes: 25 }, 25],
  ['amap', 'bike-ride', 8, { distanceKm: '2.4', durationMinutes: 14 }, 14],
  ['amap', 'bike-ride', 74, { distanceKm: '3.1', durationMinutes: 18 }, 18],
  ['metro', 'metro-ride', 30, { distanceKm: '12.6', durationMinutes: 31 }, 31],
  ['bus', 'bus-ride', 32, {}],
  ['eleme', 'takeaway-no-cutlery', 52, {}],
  ['canteen', 'clean-plate', 54, {}],
  ['kuaidian', 'ev-charging', 78, { energyKwh: '31.5' }],
  ['clothes-recycler', 'clothes-recycling', 100, { weightKg: '4.5' }],
  ['cainiao', 'carton-return', 124, {}],
  ['xianyu', 'second-hand-sale', 150, { item: 'iPhone 14 Pro Max', condition: '0.9' }],
  ['tickets', 'online-ticket', 172, {}],
  ['green-bank', 'e-statement', 400, {}],
  ['meituan-bike', 'shared-bike-ride', 900, { distanceKm: '3.2', durationMinutes: 16 }, 16],
  ['metro', 'metro-ride', 1800, { distanceKm: '8', durationMinutes: 22 }, 22],
]

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DISTRICT = '110105'

/** Signs a person in by the sandbox's door and gives them a life: bindings, acts of many kinds, a voucher, a gift, a certificate. */
export async function furnish(product: StartedProduct, name: string): Promise<void> {
  const now = Date.now()
  const subjects = new Map<string, string>()
  for (const partner of new Set(ACTS.map(([code]) => code)))
    subjects.set(partner, (await product.tell<{ subject: string }>(name, 'bindings.authorise', { partner })).subject)
  // The oldest first, as they would have come.
  for (const [partner, behaviour, hoursAgo, data, minutes] of ACTS.toReversed()) {
    const at = now - hoursAgo * HOUR
    const act: ReportedActivity = {
      id: randomUUID(),
      resident: subjects.get(partner)!,
      behaviour,
      occurredAt: new Date(at).toISOString(),
      ...(minutes ? { endedAt: new Date(at + minutes * MINUTE).toISOString() } : {}),
      district: DISTRICT,
      data,
    }
    await report([act], { url: product.url, partner: product.partner(partner), messageId: randomUUID(), at: new Date() })
  }
  for (const friend of ['陈晓', '欧阳修文']) {
    const { token } = await product.tell<{ token: string }>(name, 'friends.invite', {})
    await product.tell(friend, 'friends.accept', { token })
  }
  await product.tell(name, 'organisations.join', { code: await product.organisation('北京市朝阳区节能减排志愿者协会') })
  const offers = await product.ask<{ id: number; pricePoints: number }[]>(name, 'mall.offers')
  const [cheapest] = offers
  if (cheapest) await product.tell(name, 'mall.redeem', { offerId: cheapest.id, quantity: 1, requestId: randomUUID() })
  const words = '希望早高峰多开几班公交，等车时间太长。'
  await product.tell(name, 'appeals.make', { about: null, words, requestId: randomUUID() })
  await product.tell(name, 'certificates.issue', { requestId: randomUUID(), holderName: name, period: { all: true } })
}
