import { localDay, programmeSchema } from '@tanpuhui/contract'
import { CATALOGUE, methodInForce, quantify } from '@tanpuhui/methodology'
import { creditedShare, SELF_PARTNER_ID } from '@tanpuhui/programme'
import type { Programme } from '../../programme'
import { isSandbox } from '../../services'
import { publicProcedure } from '../../trpc/procedures'

const TIER = { scan: 'signed-qr', photo: 'photo' } as const

/** A behaviour with what one unit of it is worth, as of `day`. */
function behaviourCard(programme: Programme, code: string, day: number) {
  const [method] = inForceOn(programme, code, day)
  return { code, name: CATALOGUE.behaviours.get(code)!.name, factor: method?.figure ?? AWAITING }
}

const AWAITING = { zh: '待方法学', en: 'awaiting a method' }

const inForceOn = (programme: Programme, code: string, day: number) =>
  programme.behaviours
    .get(code)!
    .display.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo))

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
  const { programme, config } = ctx
  const day = localDay(ctx.now(), programme.utcOffsetMinutes)
  const partnersOf = (section: string) =>
    programme.partners
      .filter((partner) => partner.section === section && partner.id !== SELF_PARTNER_ID)
      .map(({ code, name, behaviours, miniProgram }) => ({
        code,
        name,
        behaviours: behaviours.map((b) => behaviourCard(programme, b, day)),
        miniProgram,
      }))
  return {
    code: programme.code,
    name: programme.name,
    region: programme.region,
    issuer: programme.issuer,
    sandbox: isSandbox(ctx),
    publicUrl: config.publicUrl,
    accent: programme.accent,
    sections: programme.sections.map((section) => ({ ...section, partners: partnersOf(section.code) })),
    checkIns: programme.checkIns.map((checkIn) => checkInCard(programme, checkIn, day)),
    titles: [...programme.titles],
    equivalents: programme.equivalents.map(({ code, unit, mg, source }) => ({ code, unit, mg, source })),
  }
})
