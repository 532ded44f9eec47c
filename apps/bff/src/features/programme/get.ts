import { localDay, programmeSchema } from '@tanpuhui/contract'
import { CATALOGUE, gramsText, methodInForce } from '@tanpuhui/methodology'
import { creditedShare, type Programme, SELF_PARTNER_ID } from '@tanpuhui/programme'
import { isSandbox } from '../../services'
import { publicProcedure } from '../../trpc/procedures'

const TIER = { scan: 'signed-qr', photo: 'photo' } as const

/** A behaviour with its factor in words, as of `day`. */
function behaviourCard(code: string, day: number) {
  const behaviour = CATALOGUE.get(code)!
  const [factor] = methodInForce(behaviour, day).factors
  const grams = gramsText(factor!.mgPerUnit)
  return { code, name: behaviour.name, factor: { zh: `${grams} g/${factor!.unit.zh}`, en: `${grams} g/${factor!.unit.en}` } }
}

function checkInCard(programme: Programme, { behaviour, ways, dailyLimit }: Programme['checkIns'][number], day: number) {
  const full = methodInForce(CATALOGUE.get(behaviour)!, day).quantify({}).mg
  const worth = (way: 'scan' | 'photo') => {
    const mg = creditedShare(programme.evidenceShares, TIER[way], full)
    return { mg, points: programme.points.pointsFor(mg) }
  }
  return {
    behaviour,
    name: CATALOGUE.get(behaviour)!.name,
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
        behaviours: behaviours.map((b) => behaviourCard(b, day)),
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
    equivalents: [...programme.equivalents],
  }
})
