import { localDay } from '@tanpuhui/contract'
import { CATALOGUE } from '@tanpuhui/methodology'
import { presetNamed } from '@tanpuhui/programme'
import type { CreditedAct } from '@tanpuhui/store'
import { randomSource } from '../random-source'

/** What the sandbox's partners report, as the store gets it. */
const KINDS = [
  {
    partnerId: 2,
    behaviour: 'shared-bike-ride',
    section: 'travel',
    method: 'SX-BIKE@1.0',
    data: '{"distanceKm":"3.2","durationMinutes":"17"}',
  },
  {
    partnerId: 3,
    behaviour: 'shared-bike-ride',
    section: 'travel',
    method: 'SX-BIKE@1.0',
    data: '{"distanceKm":"5","durationMinutes":"23"}',
  },
  { partnerId: 4, behaviour: 'ev-charging', section: 'travel', method: 'SX-EV@1.0', data: '{"energyKwh":"22.5"}' },
  { partnerId: 5, behaviour: 'takeaway-no-cutlery', section: 'food', method: 'SX-CUTLERY@1.0', data: '{}' },
] as const

const DISTRICTS = [...presetNamed('sanjin', CATALOGUE).districts.keys()].filter((code) => !code.endsWith('00')).slice(0, 17)
/** The district in which a resident, counted from 0, acts. */
export const districtOf = (who: number): string => DISTRICTS[who % DISTRICTS.length]!

/** The first local day of acts made here. */
const FIRST_DAY = Date.UTC(2026, 9, 1)
const DAY = 86_400_000

export interface ActsOptions {
  seed: number
  residents: number
  /** Share of acts that repeat an earlier one, e.g. 0.02. */
  duplicates: number
  /** How many acts make a local day; time moves on with them. */
  perDay: number
  /** Makes ids in time order. */
  newId: () => bigint
}

/** Residents have ids from here on, without a gap. */
export const FIRST_RESIDENT = 1_000_000n

/** Makes the next `n` acts. */
export type ActSource = (n: number) => CreditedAct[]

/** An endless source of credited acts of a city: residents at random, four partners, 17 districts, time moving on. */
export function actSource({ seed, residents, duplicates, perDay, newId }: ActsOptions): ActSource {
  const random = randomSource(seed)
  const pick = (n: number) => Math.floor(random() * n)
  const recent: CreditedAct[] = []
  let made = 0
  let date = { number: -1, day: 0 }
  const one = (): CreditedAct => {
    if (recent.length > 500 && random() < duplicates) return { ...recent[pick(recent.length)]!, recordId: newId() }
    const kind = KINDS[pick(KINDS.length)]!
    const who = pick(residents)
    const number = Math.floor(made / perDay)
    const occurredAt = FIRST_DAY + number * DAY + Math.floor(((made % perDay) / perDay) * (DAY / 2))
    if (date.number !== number) date = { number, day: localDay(occurredAt) }
    const mg = 50_000 + pick(2_000_000)
    const act: CreditedAct = {
      recordId: newId(),
      residentId: FIRST_RESIDENT + BigInt(who),
      externalId: `order-${seed}-${made.toString(36)}-${pick(1e9).toString(36)}`,
      digest: `${pick(1e9).toString(36)}${pick(1e9).toString(36)}0123456789abcdef`.slice(0, 22),
      ...kind,
      evidence: 'partner-verified',
      occurredAt,
      endedAt: occurredAt + 1_000_000,
      recordedAt: occurredAt + 1_060_000,
      day: date.day,
      district: districtOf(who),
      mg,
      points: Math.floor(mg / 10_000),
      partnerPoints: 0,
      issuanceMethod: 'MT-BIKE@1.0',
      issuanceMg: Math.floor(mg / 5),
      pointsAccount: 'points:2027',
      ruling: null,
      reach: null,
      common: [],
      collect: null,
    }
    made++
    if (recent.length < 5_000) recent.push(act)
    else recent[pick(5_000)] = act
    return act
  }
  return (n) => Array.from({ length: n }, one)
}
