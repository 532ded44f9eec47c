import { localDay, programmeSchema } from '@tanpuhui/contract'
import { CATALOGUE, methodInForce, quantify } from '@tanpuhui/methodology'
import { creditedShare, SELF_PARTNER_ID } from '@tanpuhui/programme'
import type { Programme } from '../../programme'
import { isSandbox } from '../../services'
import { publicProcedure } from '../../trpc/procedures'
import { campaignView } from '../campaigns/view'
import { issuerKeyOf } from '../certificates/issuer-keys'
import { medalView } from '../honours/medal-view'
import { behaviourCard } from './behaviour-card'

const TIER = { scan: 'signed-qr', photo: 'photo' } as const

/** A behaviour with what one unit of it is worth, as of `day`. */
function partnersBehaviour(programme: Programme, code: string, day: number) {
  const { name, figure } = behaviourCard(programme, code, day)
  return { code, name, factor: figure ?? AWAITING }
}

const AWAITING = { zh: '待方法学', en: 'awaiting a method' }

function checkInCard(programme: Programme, { behaviour, ways, dailyLimit }: Programme['checkIns'][number], day: number) {
  const full = quantify(methodInForce(programme.behaviours.get(behaviour)!.display, day), {}, { day }).mg
  const worth = (way: 'scan' | 'photo') => {
    const mg = creditedShare(programme.evidenceShares, TIER[way], full)
    return { mg, points: programme.points.pointsFor(behaviour, {}, mg, day) }
  }
  return {
    behaviour,
    name: CATALOGUE.behaviours.get(behaviour)!.name,
    section: programme.sectionOf[behaviour]!,
    ways: [...ways],
    dailyLimit,
    worth: { scan: worth('scan'), photo: worth('photo') },
  }
}

/** All that the mini-program needs to dress itself as this programme. */
export const get = publicProcedure.output(programmeSchema).query(({ ctx }) => {
  const { programme, config, keys } = ctx
  const day = localDay(ctx.now(), programme.utcOffsetMinutes)
  const partnersOf = (section: string) =>
    programme.partners
      .filter((partner) => partner.section === section && partner.id !== SELF_PARTNER_ID)
      .map(({ code, name, behaviours, miniProgram }) => ({
        code,
        name,
        behaviours: behaviours.map((b) => partnersBehaviour(programme, b, day)),
        miniProgram,
      }))
  const behavioursOf = (section: string) =>
    [...programme.behaviours.values()]
      .filter((one) => one.section === section)
      .map(({ code }) => behaviourCard(programme, code, day))
  return {
    code: programme.code,
    name: programme.name,
    region: programme.region,
    issuer: programme.issuer,
    sandbox: isSandbox(ctx),
    publicUrl: config.publicUrl,
    issuerKey: issuerKeyOf(programme, keys),
    accent: programme.accent,
    sections: programme.sections.map((section) => ({
      ...section,
      partners: partnersOf(section.code),
      behaviours: behavioursOf(section.code),
    })),
    checkIns: programme.checkIns.map((checkIn) => checkInCard(programme, checkIn, day)),
    titles: [...programme.titles],
    medals: programme.medals.map(medalView),
    campaigns: programme.campaigns.map((campaign) => campaignView(campaign, day)),
    has: {
      mall: programme.offers.length > 0,
      publicGood: programme.publicGood.length > 0,
      volunteering: programme.volunteering.length > 0,
    },
    equivalents: programme.equivalents.map(({ code, unit, mg, source }) => ({ code, unit, mg, source })),
  }
})
