import {
  AppError,
  addDays,
  dayToIso,
  type ErrorCode,
  type ErrorDetails,
  localDay,
  type Steps,
  startOf,
  stepsInput,
  stepsSchema,
  userMessage,
} from '@tanpuhui/contract'
import { SELF_PARTNER_ID } from '@tanpuhui/programme'
import { type ActKey, type CreditedAct, shardOf } from '@tanpuhui/store'
import { z } from 'zod'
import { isSandbox, type Services } from '../../services'
import { residentProcedure } from '../../trpc/procedures'
import { assess } from '../activities/assess'
import { openData } from './open-data'

const BEHAVIOUR = 'walking'
/** So many whole days are counted at once; what nobody asks for in that time is lost. */
const DAYS = 7

/** As `wx.getWeRunData` documents it: one entry for each of the last days, dated at its midnight in seconds. */
const weRunSchema = z.object({
  stepInfoList: z.array(z.object({ timestamp: z.number().int(), step: z.number().int().min(0).max(200_000) })).max(62),
})

type Day = Steps['days'][number]

/**
 * Counts the steps that WeChat has counted, by whole days, each once: today's count tomorrow. The server opens them itself with a key
 * that it has from WeChat, so that nobody can make them up. Errors: STEPS_UNREADABLE, STEPS_OF_ANOTHER, STEPS_NOT_COUNTED,
 * WECHAT_CODE_INVALID, WECHAT_UNAVAILABLE.
 */
export const sync = residentProcedure
  .input(stepsInput)
  .output(stepsSchema)
  .mutation(async ({ ctx, input }) => {
    const { programme, wechat } = ctx
    const { residentId } = ctx.resident
    if (!programme.behaviours.get(BEHAVIOUR)?.display.length) throw new AppError('STEPS_NOT_COUNTED')
    const { openId, sessionKey } = await wechat.sessionOf(input.code)
    await ensureOwn(ctx, openId, residentId)
    const now = ctx.now()
    const { stepInfoList } = openData(weRunSchema, { ...input, sessionKey }, { appId: wechat.appId, now })
    const offset = programme.utcOffsetMinutes
    const steps = new Map(stepInfoList.map(({ timestamp, step }) => [localDay(timestamp * 1_000, offset), step]))
    const today = localDay(now, offset)
    // The oldest is recorded first, so that the ledger begins with the newest.
    const days = Array.from({ length: DAYS }, (_, i) => addDays(today, i - DAYS)).filter((day) => (steps.get(day) ?? 0) > 0)
    const counted = await countDays(
      ctx,
      residentId,
      days.map((day) => ({ day, steps: steps.get(day)! })),
    )
    return { today: steps.get(today) ?? 0, days: counted.reverse() }
  })

/** A phone may be in other hands: the steps must be of the WeChat account by which the resident signs in. */
async function ensureOwn(ctx: Services, openId: string, residentId: bigint): Promise<void> {
  const provider = isSandbox(ctx) ? 'sandbox' : 'wechat'
  const identity = await ctx.store.prisma.residentIdentity.findUnique({
    where: { shard_provider_subject: { shard: shardOf(`${provider}/${openId}`), provider, subject: openId } },
  })
  if (identity?.residentId !== residentId) throw new AppError('STEPS_OF_ANOTHER')
}

interface Counted {
  day: number
  steps: number
}

/** Under a programme's own partner for steps, or the programme itself. */
const stepsPartner = ({ partners }: Services['programme']): number =>
  partners.find(({ code }) => code === 'werun')?.id ?? SELF_PARTNER_ID

async function countDays({ programme, store, now }: Services, residentId: bigint, days: readonly Counted[]): Promise<Day[]> {
  const [partnerId, at] = [stepsPartner(programme), now()]
  const idOf = ({ day }: Counted) => `werun/${residentId}/${day}`
  const keys = new Map((await store.actKeys(partnerId, days.map(idOf))).map((key) => [key.externalId, key]))
  const outcomes = days.map((one): Day | { one: Counted; act: CreditedAct } => {
    const key = keys.get(idOf(one))
    if (key) return key.residentId === residentId ? known(one, key) : refused(one, 'ID_REUSED', {})
    const occurredAt = startOf(one.day, programme.utcOffsetMinutes)
    const act = {
      behaviour: BEHAVIOUR,
      occurredAt,
      district: programme.home,
      data: { steps: one.steps },
      evidence: 'device-verified' as const,
    }
    try {
      const earner = { recordId: store.newId(), residentId, partnerId, externalId: idOf(one), digest: 'werun' }
      return { one, act: assess(programme, act, earner, at) }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return refused(one, error.code, error.details)
    }
  })
  const acts = outcomes.flatMap((outcome) => ('act' in outcome ? outcome.act : []))
  const answers = new Map((await store.writes.creditActs(acts, [])).map((answer) => [answer.recordId, answer]))
  return outcomes.map((outcome) => {
    if (!('act' in outcome)) return outcome
    const { one, act } = outcome
    const answer = answers.get(act.recordId)
    if (answer && 'key' in answer) return known(one, answer.key)
    if (answer?.mg === 0 && answer.code) return refused(one, answer.code, answer.details)
    const { mg, points } = answer ?? act
    return { ...shown(one), status: 'counted', mg, points, reason: null }
  })
}

const shown = ({ day, steps }: Counted) => ({ day: dayToIso(day), steps })

const known = (one: Counted, { mg, points }: ActKey): Day => ({ ...shown(one), status: 'known', mg, points, reason: null })

const refused = (one: Counted, code: ErrorCode, details: ErrorDetails): Day => ({
  ...shown(one),
  status: 'refused',
  mg: 0,
  points: 0,
  reason: { code, message: userMessage(code, details) },
})
