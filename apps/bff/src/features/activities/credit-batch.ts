import {
  type Activity,
  AppError,
  activitySchema,
  type ErrorCode,
  type ErrorDetails,
  type Outcome,
  userMessage,
} from '@tanpuhui/contract'
import type { ActKey, BoundResident, CreditedAct, RefusedAct } from '@tanpuhui/store'
import type { Services } from '../../services'
import { assess, firstProblem } from './assess'
import { digestOf } from './digest'
import type { PartnerCaller } from './partner-caller'

/** An act of the batch on its way to an outcome. */
interface Item {
  id: string
  activity: Activity | null
  digest: string
  act?: CreditedAct
  outcome?: Outcome
}

/**
 * Credits a partner's batch: each act gets its own outcome, in order, and one bad act never harms the others.
 * Resolves after the commit of everything credited.
 */
export async function creditBatch(services: Services, caller: PartnerCaller, rawItems: { id: string }[]): Promise<Outcome[]> {
  const now = services.now()
  const items = rawItems.map(read)
  const first = firstOfEachId(items)
  const [bound, keys] = await lookUp(services, caller.partnerId, first)
  const refusals: RefusedAct[] = []
  for (const item of first) {
    if (item.outcome) continue
    const key = keys.get(item.id)
    if (key) item.outcome = repeated(item, key)
    else decide(services, caller, item, bound, refusals, now)
  }
  const acts = first.flatMap(({ act }) => (act ? [act] : []))
  const taken = acts.length + refusals.length > 0 ? await services.store.writes.creditActs(acts, refusals) : []
  const takenKeys = new Map(taken.map((key) => [key.externalId, key]))
  for (const item of first) if (item.act) item.outcome = credited(item, item.act, takenKeys.get(item.id))
  const byId = new Map(first.map((item) => [item.id, item]))
  return items.map((item) => item.outcome ?? again(item, byId.get(item.id)!))
}

function read(raw: { id: string }): Item {
  const parsed = activitySchema.safeParse(raw)
  if (parsed.success) return { id: raw.id, activity: parsed.data, digest: digestOf(parsed.data) }
  const outcome = refused(raw.id, 'INVALID_ACTIVITY', { problem: firstProblem(parsed.error) })
  return { id: raw.id, activity: null, digest: '', outcome }
}

/** The first well-formed item of each id, which the later ones repeat or contradict. */
function firstOfEachId(items: Item[]): Item[] {
  const seen = new Map<string, Item>()
  for (const item of items) if (item.activity && !seen.has(item.id)) seen.set(item.id, item)
  return [...seen.values()]
}

async function lookUp({ store }: Services, partnerId: number, items: Item[]) {
  const subjects = [...new Set(items.map(({ activity }) => activity!.resident))]
  const [bound, keys] = await Promise.all([
    store.boundResidents(partnerId, subjects),
    store.actKeys(
      partnerId,
      items.map(({ id }) => id),
    ),
  ])
  return [new Map(bound.map((b) => [b.subject, b])), new Map(keys.map((k) => [k.externalId, k]))] as const
}

/** Leads an act whose id is new to a credit, or to a refusal that its resident can read. */
function decide(
  { programme, store }: Services,
  { partnerId, behaviours }: PartnerCaller,
  item: Item,
  bound: Map<string, BoundResident>,
  refusals: RefusedAct[],
  now: number,
): void {
  const activity = item.activity!
  const resident = bound.get(activity.resident)
  try {
    if (!Object.hasOwn(programme.sectionOf, activity.behaviour))
      throw new AppError('UNKNOWN_BEHAVIOUR', { behaviour: activity.behaviour })
    if (!behaviours.includes(activity.behaviour)) throw new AppError('BEHAVIOUR_NOT_ALLOWED', { behaviour: activity.behaviour })
    if (!resident) throw new AppError('UNKNOWN_RESIDENT')
    if (resident.withdrawn) throw new AppError('BINDING_WITHDRAWN')
    const assessment = assess(programme, { ...activity, evidence: 'partner-verified' }, now)
    item.act = {
      ...assessment,
      recordId: store.newId(),
      residentId: resident.residentId,
      partnerId,
      externalId: item.id,
      digest: item.digest,
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    item.outcome = refused(item.id, error.code, error.details)
    if (!resident || resident.withdrawn || !Object.hasOwn(programme.sectionOf, activity.behaviour)) return
    refusals.push({
      residentId: resident.residentId,
      partnerId,
      externalId: item.id,
      behaviour: activity.behaviour,
      occurredAt: activity.occurredAt,
      refusedAt: now,
      code: error.code,
      details: JSON.stringify(error.details),
    })
  }
}

const refused = (id: string, code: ErrorCode, details: ErrorDetails = {}): Outcome => {
  const message = userMessage(code, details)
  return { id, status: 'refused', mg: 0, points: 0, reason: { code, message: message.zh, messageEn: message.en } }
}

const repeated = ({ id, digest }: Item, key: ActKey): Outcome =>
  key.digest === digest
    ? { id, status: 'duplicate', record: String(key.recordId), mg: key.mg, points: key.points }
    : refused(id, 'ID_REUSED')

const credited = (item: Item, act: CreditedAct, taken: ActKey | undefined): Outcome =>
  taken
    ? repeated(item, taken)
    : { id: item.id, status: 'credited', record: String(act.recordId), mg: act.mg, points: act.points }

/** A later item of the same batch under an id that the batch already used. */
function again(item: Item, { digest, outcome }: Item): Outcome {
  if (item.digest !== digest) return refused(item.id, 'ID_REUSED')
  return outcome!.status === 'credited' ? { ...outcome!, status: 'duplicate' } : outcome!
}
