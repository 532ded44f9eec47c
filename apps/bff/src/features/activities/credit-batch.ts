import { AppError, type Outcome } from '@tanpuhui/contract'
import type { ActKey, BoundResident, CreditedAct, RefusedAct } from '@tanpuhui/store'
import type { Services } from '../../services'
import { assess } from './assess'
import { credited, refused, repeated } from './outcomes'
import type { PartnerCaller } from './partner-caller'
import { type ReadAct, readAct } from './read-act'

/** An act of the batch on its way to an outcome. */
interface Item {
  id: string
  /** Null when it is malformed, and therefore refused. */
  read: ReadAct | null
  outcome?: Outcome
}

/** What a batch leads to. */
interface Decisions {
  /** The acts to be credited, by id, each with the item that it came with. */
  credits: Map<string, { item: Item; act: CreditedAct }>
  refusals: RefusedAct[]
}

/**
 * Credits a partner's batch: each act gets its own outcome, in order and as if they had come one by one, and one bad act
 * never harms the others. Resolves after the commit of everything credited. Throws OVERLOADED.
 */
export async function creditBatch(services: Services, caller: PartnerCaller, rawItems: { id: string }[]): Promise<Outcome[]> {
  const now = services.now()
  const items = rawItems.map(itemOf)
  const { bound, keys } = await lookUp(services, caller.partnerId, items)
  const decisions: Decisions = { credits: new Map(), refusals: [] }
  for (const item of items) {
    if (!item.read) continue
    const key = keys.get(item.id)
    if (key) item.outcome = repeated(item.id, item.read.digest, key)
    else if (!decisions.credits.has(item.id))
      decide(services, caller, item, item.read, bound.get(item.read.activity.resident), decisions, now)
  }
  const taken = await write(services, decisions)
  return items.map((item) => item.outcome ?? outcomeOf(item, taken, decisions))
}

function itemOf(raw: { id: string }): Item {
  const read = readAct(raw)
  if (!('problem' in read)) return { id: raw.id, read }
  return { id: raw.id, read: null, outcome: refused(raw.id, 'INVALID_ACTIVITY', { problem: read.problem }) }
}

async function lookUp({ store }: Services, partnerId: number, items: Item[]) {
  const subjects = new Set<string>()
  const ids = new Set<string>()
  for (const { id, read } of items) {
    if (!read) continue
    subjects.add(read.activity.resident)
    ids.add(id)
  }
  const [bound, keys] = await Promise.all([store.boundResidents(partnerId, [...subjects]), store.actKeys(partnerId, [...ids])])
  return { bound: new Map(bound.map((b) => [b.subject, b])), keys: new Map(keys.map((k) => [k.externalId, k])) }
}

/** Leads an act whose id is new to a credit, or to a refusal that its resident can read. */
function decide(
  services: Services,
  caller: PartnerCaller,
  item: Item,
  read: ReadAct,
  resident: BoundResident | undefined,
  { credits, refusals }: Decisions,
  now: number,
): void {
  try {
    credits.set(item.id, { item, act: creditOf(services, caller, item.id, read, resident, now) })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { behaviour, occurredAt } = read.activity
    item.outcome = refused(item.id, error.code, error.details)
    if (!resident || resident.withdrawn || !Object.hasOwn(services.programme.sectionOf, behaviour)) return
    refusals.push({
      residentId: resident.residentId,
      partnerId: caller.partnerId,
      externalId: item.id,
      behaviour,
      occurredAt,
      refusedAt: now,
      code: error.code,
      details: JSON.stringify(error.details),
    })
  }
}

/** The credit of an act. Throws what refuses it. */
function creditOf(
  { programme, store }: Services,
  { partnerId, behaviours }: PartnerCaller,
  externalId: string,
  { activity, quantities, digest }: ReadAct,
  resident: BoundResident | undefined,
  now: number,
): CreditedAct {
  const { behaviour, occurredAt, endedAt, district, data } = activity
  if (!Object.hasOwn(programme.sectionOf, behaviour)) throw new AppError('UNKNOWN_BEHAVIOUR', { behaviour })
  if (!behaviours.includes(behaviour)) throw new AppError('BEHAVIOUR_NOT_ALLOWED', { behaviour })
  if (!resident) throw new AppError('UNKNOWN_RESIDENT')
  if (resident.withdrawn) throw new AppError('BINDING_WITHDRAWN')
  const act = { behaviour, occurredAt, endedAt, district, data, evidence: 'partner-verified', quantities } as const
  const claim = { recordId: store.newId(), residentId: resident.residentId, partnerId, externalId, digest }
  return assess(programme, act, claim, now)
}

/** Writes what was decided. Answers, by act id, the keys of acts that a request beside this one has credited meanwhile. */
async function write({ store }: Services, { credits, refusals }: Decisions): Promise<Map<string, ActKey>> {
  if (credits.size + refusals.length === 0) return new Map()
  const acts = Array.from(credits.values(), ({ act }) => act)
  const taken = await store.writes.creditActs(acts, refusals)
  return new Map(taken.map(({ key }) => [key.externalId, key]))
}

/** The outcome of an item that is credited now, or whose id belongs to an act credited beside it. */
function outcomeOf(item: Item, taken: Map<string, ActKey>, { credits }: Decisions): Outcome {
  const { id, read } = item
  const credit = credits.get(id)!
  const key = taken.get(id)
  return credit.item === item && !key ? credited(id, credit.act) : repeated(id, read!.digest, key ?? credit.act)
}
