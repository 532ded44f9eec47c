import { pointsAccount } from '@tanpuhui/ledger'
import type { CreditedAct } from '../../src/acts'
import { shardOf } from '../../src/shard'
import type { Command } from './command'
import type { ActStep, Opening, Step } from './steps'
import type { World } from './world'

const SECOND = 1_000
/** Ask for what does not exist. */
const MISSING = 40
const UNKNOWN_OFFER = 11

const pick = <T>(list: readonly T[], which: number): T => list[which % list.length]!

type Body = Omit<CreditedAct, 'recordId' | 'recordedAt' | 'digest'>

/** The act of a step: a new record id under an id that may have been used before, with that body or another. */
function actOf(world: World, step: ActStep): CreditedAct {
  const partnerId = pick(world.partners, step.partner)
  const externalId = world.externalId(step.id)
  const key = `${partnerId}/${externalId}`
  const { at, day } = pick(world.days, step.day)
  const fresh: Body = {
    residentId: pick(world.residents, step.resident),
    partnerId,
    externalId,
    ...pick(world.behaviours, step.behaviour),
    method: 'method/1',
    evidence: 'partner-verified',
    occurredAt: at,
    endedAt: step.points % 2 ? at + SECOND : null,
    day,
    district: pick(world.districts, step.district),
    data: JSON.stringify({ km: step.mg }),
    mg: step.mg,
    points: step.points,
    partnerPoints: step.partnerPoints,
    issuanceMethod: step.points % 2 ? 'method/2' : null,
    issuanceMg: step.points % 2 ? Math.floor(step.mg / 2) : 0,
    pointsAccount: pointsAccount(step.year),
    ruling: null,
    reach: null,
    common: [],
    collect: null,
  }
  const body = step.again ? ((world.bodies.get(key) as Body | undefined) ?? fresh) : fresh
  if (!world.bodies.has(key)) world.bodies.set(key, body)
  world.externalIds.add(externalId)
  const recordId = world.newId()
  world.records.push({ residentId: body.residentId, recordId })
  return { ...body, digest: `${body.residentId}/${body.day}/${body.mg}`, recordId, recordedAt: world.now }
}

/** A thing of the world’s, or one that does not exist; `by` is who asks instead of its owner. */
function one<T extends { residentId: bigint }>(world: World, list: readonly T[], which: number, by: number | null, none: T): T {
  const found = list.length > 0 && which < MISSING ? pick(list, which) : none
  return by === null ? found : { ...found, residentId: pick(world.residents, by) }
}

function subjectOf(world: World, i: number): string {
  const subject = world.subject(i)
  world.subjects.add(subject)
  return subject
}

/** A world’s first commands: its residents are enrolled, and have acted already when they start with points. */
export function beginning(world: World, { residents }: Opening): Command[] {
  const newcomers = world.residents.map((residentId, i) => {
    return { residentId, name: `resident ${residentId}`, provider: 'model', subject: subjectOf(world, i), at: world.now }
  })
  const acts = residents.flatMap(({ points }, resident) =>
    points === 0
      ? []
      : [actOf(world, { ...{ resident, points, id: 20 + resident, mg: points, year: 2026 + (points % 3) }, ...FIRST_ACT })],
  )
  return [
    { name: 'enrolResidents', args: [newcomers] },
    { name: 'creditActs', args: [acts, []] },
  ]
}
const FIRST_ACT = { partner: 0, again: false, behaviour: 0, district: 0, day: 1, partnerPoints: 0 }

/** A moment at which no other hold ends: which of two is the earlier one is never open. */
function deadline(world: World, at: number): number {
  if (world.deadlines.has(at)) return deadline(world, at + SECOND)
  world.deadlines.add(at)
  return at
}

/** Binds a step to a world: the call of the store that it stands for. A second passes at each. */
export function resolve(world: World, step: Step): Command {
  world.now += SECOND
  const at = world.now
  const nobody = { residentId: world.residents[0]!, recordId: world.first, holdId: world.first }
  switch (step.does) {
    case 'credit': {
      const refusals = step.refusals.map((refusal) => ({
        residentId: pick(world.residents, refusal.resident),
        partnerId: pick(world.partners, refusal.partner),
        externalId: world.externalId(refusal.id),
        behaviour: world.behaviours[0]!.behaviour,
        occurredAt: at - SECOND,
        refusedAt: at,
        code: refusal.code,
        details: '{}',
      }))
      return { name: 'creditActs', args: [step.acts.map((act) => actOf(world, act)), refusals] }
    }
    case 'check-in':
      return { name: 'creditCheckIn', args: [actOf(world, step.act), step.limit] }
    case 'reverse':
      return {
        name: 'reverseRecord',
        args: [
          {
            ...one(world, world.records, step.which, step.by, nobody),
            entryId: world.newId(),
            reason: 'mistaken',
            at,
            staffId: null,
          },
        ],
      }
    case 'move':
      return {
        name: 'moveEntry',
        args: [{ ...one(world, world.records, step.which, step.by, nobody), entryId: world.newId(), to: step.to, at }],
      }
    case 'hold': {
      const hold = { residentId: pick(world.residents, step.resident), holdId: world.newId() }
      world.holds.push(hold)
      return {
        name: 'holdPoints',
        args: [
          {
            ...hold,
            requestId: `hold-${step.request}`,
            points: step.points,
            purpose: `purpose ${step.lasts % 3 === 0 ? 0 : 1}`,
            year: step.year,
            at,
            expiresAt: deadline(world, at + step.lasts * SECOND),
          },
        ],
      }
    }
    case 'settle':
      return {
        name: 'settleHold',
        args: [{ ...one(world, world.holds, step.which, step.by, nobody), entryId: world.newId(), outcome: step.outcome, at }],
      }
    case 'expire holds':
      return { name: 'expireHolds', args: [{ entryIds: Array.from({ length: step.entries }, world.newId), at }] }
    case 'expire points':
      return {
        name: 'expirePoints',
        args: [{ entryId: world.newId(), shard: shardOf(pick(world.residents, step.resident)), year: step.year, at }],
      }
    case 'order': {
      const residentId = pick(world.residents, step.resident)
      const offerId = step.offer === UNKNOWN_OFFER ? 1 : pick(world.offers, step.offer)
      const order = { orderId: world.newId(), residentId, requestId: `order-${step.request}`, offerId }
      return { name: 'placeOrder', args: [{ ...order, quantity: step.quantity, year: step.year, expiresOn: 20270101, at }] }
    }
    case 'give': {
      const residentId = pick(world.residents, step.resident)
      const { quantity, price, year } = step
      const gift = {
        giftId: world.newId(),
        residentId,
        requestId: `gift-${step.request}`,
        projectId: pick(world.causes, step.project),
      }
      return { name: 'give', args: [{ ...gift, quantity, price: price + step.dearer, seenPrice: price, year, at }] }
    }
    case 'sign up': {
      const residentId = pick(world.residents, step.resident)
      return {
        name: 'signUp',
        args: [{ activityId: pick(world.causes, step.activity), residentId, capacity: step.capacity, at }],
      }
    }
    case 'cancel': {
      const residentId = pick(world.residents, step.resident)
      return { name: 'cancelSignUp', args: [{ activityId: pick(world.causes, step.activity), residentId }] }
    }
    case 'enrol':
      return {
        name: 'enrolResidents',
        args: [
          step.identities.map(({ subject, shard, partner, account }) => {
            const residentId = world.idIn(shard)
            world.enrolled.push(residentId)
            return {
              residentId,
              name: `resident ${residentId}`,
              provider: 'model',
              subject: subjectOf(world, subject),
              ...(partner === null
                ? {}
                : { binding: { partnerId: pick(world.partners, partner), subject: subjectOf(world, account) } }),
              at,
            }
          }),
        ],
      }
    case 'bind':
      return {
        name: 'bind',
        args: [
          {
            partnerId: pick(world.partners, step.partner),
            subject: subjectOf(world, step.account),
            residentId: pick(world.residents, step.resident),
            at,
          },
        ],
      }
  }
}
