import { addDays, dayToIso, localDay, type MessageEvent, type MessageFields, startOf, yearOf } from '@tanpuhui/contract'
import { pointsAccount } from '@tanpuhui/ledger'
import { shardOf } from '@tanpuhui/store'
import type { Services } from '../../services'
import { heldIn } from '../campaigns/view'
import { messageWords } from './words'

const NOTICE_DAYS = 30

/** Something that residents are told of today. */
export interface Occasion {
  event: MessageEvent
  /** Names the occasion: nobody is told of it twice. */
  key: string
  page: string
  /** What concerns each of some residents of one shard; nothing for those whom it does not. */
  about(residentIds: readonly bigint[]): Promise<Map<bigint, MessageFields>>
}

type Needs = Pick<Services, 'store' | 'programme' | 'now'>

/** What there is to tell today. */
export function occasionsOf(services: Needs): Occasion[] {
  const { programme, now } = services
  const today = localDay(now(), programme.utcOffsetMinutes)
  const year = yearOf(today)
  const campaigns = programme.campaigns.flatMap((campaign): Occasion[] => {
    if (heldIn(campaign, year)?.first !== today) return []
    const key = `${campaign.code}/${year}`
    const { title, note } = messageWords(programme, 'campaign-begins', key)
    const fields = { title: title.zh, when: dayToIso(today), note: note.zh }
    return [
      {
        event: 'campaign-begins',
        key,
        page: 'pages/home/index',
        about: async (residentIds) => new Map(residentIds.map((id) => [id, fields])),
      },
    ]
  })
  const expiring = yearOf(addDays(today, NOTICE_DAYS)) > year ? [pointsExpiring(services, year)] : []
  return [actsOpen(services, today), ...expiring, ...campaigns]
}

/** Acts that can be collected from today on. */
const actsOpen = ({ store, programme }: Needs, today: number): Occasion => ({
  event: 'acts-open',
  key: dayToIso(today),
  page: 'pages/home/index',
  async about(residentIds) {
    const [from, to] = [today, addDays(today, 1)].map((day) => startOf(day, programme.utcOffsetMinutes)) as [number, number]
    const rows = await store.prisma.actAside.groupBy({
      by: ['residentId'],
      where: {
        shard: shardOf(residentIds[0]!),
        residentId: { in: [...residentIds] },
        code: null,
        collectFrom: { gte: from, lt: to },
      },
      _count: true,
      _min: { collectUntil: true },
    })
    const title = messageWords(programme, 'acts-open', dayToIso(today)).title.zh
    return new Map(
      rows.map(({ residentId, _count, _min }) => {
        const lastDay = localDay(Number(_min.collectUntil) - 1, programme.utcOffsetMinutes)
        return [residentId, { title, when: dayToIso(lastDay), note: `${_count} 笔行为，请在截止日前领取` }]
      }),
    )
  },
})

/** Points of which this is the last year. */
const pointsExpiring = ({ store, programme }: Needs, year: number): Occasion => ({
  event: 'points-expiring',
  key: String(year),
  page: 'pages/mall/index',
  async about(residentIds) {
    const rows = await store.prisma.balance.findMany({
      where: {
        shard: shardOf(residentIds[0]!),
        residentId: { in: [...residentIds] },
        account: pointsAccount(year),
        amount: { gt: 0 },
      },
    })
    const title = messageWords(programme, 'points-expiring', String(year)).title.zh
    const fields = (amount: bigint) => ({ title, when: `${year}-12-31`, note: `${amount} 积分，到期后作废` })
    return new Map(rows.map(({ residentId, amount }) => [residentId, fields(amount)]))
  },
})
