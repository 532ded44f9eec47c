import { AppError, type Outcome } from '@tanpuhui/contract'
import type { ActKey, BoundResident, CreditedAct, RefusedAct } from '@tanpuhui/store'
import type { Services } from '../../services'
import { assess } from './assess'
import { outcomesOfKnown } from './known'
import { credited, refused, ruled } from './outcomes'
import type { PartnerCaller } from './partner-caller'
import { type ReadAct, readAct } from './read-act'

/** An act of the batch on its way to an outcome. */
interface Item {
  /** Its place in the batch. */
  place: number
  id: string
  /** Null when it is malformed, and therefore refused. */
  read: ReadAct | null
  outcome?: Outcome
}

/** What a batch leads to. */
interface Decisions {
  /** The acts to be credited, by id, each with the item that it came with. */
  credits: Map<string, { item: Item; act: CreditedAct }>
  /** By id. */
  refusals: Map<string, RefusedAct>
}

/**
 * Credits a partner's batch: each act gets its own outcome, in order and as if they had come one by one, and one bad act
 * never harms the others. Resolves after the commit of everything credited. Throws OVERLOADED.
 */
export async function creditBatch(services: Services, caller: PartnerCaller, rawItems: { id: string }[]): Promise<Outcome[]> {
  const now = services.now()
  const items = rawItems.map(itemOf)
  const bound = await boundResidents(services, caller.partnerId, items)
  const decisions: Decisions = { credits: new Map(), refusals: new Map() }
  for (const item of items) {
    if (!item.read || decisions.credits.has(item.id)) continue
    decide(services, caller, item, item.read, bound.get(item.read.activity.resident), decisions, now)
  }
  await repeatEarlier(services, caller, items, decisions)
  const answers = await write(services, caller, decisions)
  return items.map((item) => item.outcome ?? outcomeOf(item, answers, decisions))
}

function itemOf(raw: { id: string }, place: number): Item {
  const read = readAct(raw)
  if (!('problem' in read)) return { place, id: raw.id, read }
  return {
    place,
    id: raw.id,
    read: null,
    outcome: refused(raw.id, 'INVALID_ACTIVITY', { problem: read.problem, problemEn: read.problem }),
  }
}

async function boundResidents({ store }: Services, partnerId: number, items: Item[]): Promise<Map<string, BoundResident>> {
  const subjects = new Set(items.flatMap(({ read }) => read?.activity.resident ?? []))
  return new Map((await store.boundResidents(partnerId, [...subjects])).map((one) => [one.subject, one]))
}

/**
 * An act that would be refused now may have been credited when it first came: then that is its outcome, for ever. Acts that would
 * be credited need no question, since the store tells which ids are taken.
 */
async function repeatEarlier(services: Services, { partnerId }: PartnerCaller, items: Item[], { refusals }: Decisions) {
  const ids = new Set(items.flatMap(({ id, read, outcome }) => (read && outcome ? id : [])))
  if (ids.size === 0) return
  const keys = await services.store.actKeys(partnerId, [...ids])
  const outcomes = await outcomesOfKnown(services, partnerId, keys)
  const byId = new Map(keys.map((key) => [key.externalId, key]))
  for (const item of items) {
    const key = item.read && item.outcome && byId.get(item.id)
    if (!key) continue
    item.outcome = key.digest === item.read!.digest ? outcomes.get(item.id)! : refused(item.id, 'ID_REUSED')
    refusals.delete(item.id)
  }
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
    if (refusals.has(item.id)) return
    refusals.set(item.id, {
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
  const earner = { recordId: store.newId(), residentId: resident.residentId, partnerId, externalId, digest }
  return assess(programme, act, earner, now)
}

/** Writes what was decided. Answers what the store has to say about acts by their ids; nothing of those that were credited as they came. */
async function write(
  services: Services,
  { partnerId }: PartnerCaller,
  { credits, refusals }: Decisions,
): Promise<Map<string, Answered>> {
  const answers = new Map<string, Answered>()
  if (credits.size + refusals.size === 0) return answers
  const idOf = new Map(Array.from(credits, ([id, { act }]) => [act.recordId, id]))
  const acts = Array.from(credits.values(), ({ act }) => act)
  const found = await services.store.writes.creditActs(acts, [...refusals.values()])
  const keys: ActKey[] = []
  for (const answer of found) {
    const id = idOf.get(answer.recordId)!
    if ('key' in answer) keys.push(answer.key)
    else {
      const digest = credits.get(id)!.act.digest
      answers.set(id, { digest, outcome: ruled(id, answer, services.programme.utcOffsetMinutes), isNew: true })
    }
  }
  const outcomes = await outcomesOfKnown(services, partnerId, keys)
  for (const { externalId, digest } of keys) answers.set(externalId, { digest, outcome: outcomes.get(externalId)!, isNew: false })
  return answers
}

/** What the store says of an act's id. */
interface Answered {
  digest: string
  outcome: Outcome
  /** Whether the act came in with this batch. */
  isNew: boolean
}

/** The outcome of an item that is credited now, or whose id belongs to an act that came before it. */
function outcomeOf({ id, read, ...item }: Item, answers: Map<string, Answered>, { credits }: Decisions): Outcome {
  const { item: first, act } = credits.get(id)!
  const { digest, outcome, isNew } = answers.get(id) ?? { digest: act.digest, outcome: credited(id, act), isNew: true }
  if (digest !== read!.digest) return refused(id, 'ID_REUSED')
  if (!isNew || first.place === item.place) return outcome
  return outcome.status === 'credited' ? { ...outcome, status: 'duplicate' } : outcome
}
