import type { Home, ProgrammeView } from '@tanpuhui/contract'
import { readable } from '@tanpuhui/contract/contrast'
import { showMass } from '@tanpuhui/contract/mass'
import { equivalentAmount, fittingEquivalent } from '@/features/programme/equivalent'
import { titleStage } from '@/features/programme/title-stage'
import type { useWords } from '@/i18n'
import { saplingPicture } from '@/ui/illustration/sapling'
import { light } from '@/ui/tokens'
import type { PosterFacts } from './poster-facts'

/** What every poster is made with. */
export interface PosterContext {
  programme: ProgrammeView
  home: Home
  spoken: ReturnType<typeof useWords>
  /** Whether the person's name is shown. */
  named: boolean
}

/** The figure of a mass and about what it equals. */
export function massFacts(mg: number, { programme, spoken: { t, pick } }: PosterContext): Pick<PosterFacts, 'figure' | 'below'> {
  const { value, unit } = showMass(mg)
  const equivalent = fittingEquivalent(mg, programme.equivalents)
  return {
    figure: { value, unit: `${unit} CO₂e` },
    below: equivalent ? t('poster.equals', { amount: equivalentAmount(mg, equivalent), unit: pick(equivalent.unit) }) : '',
  }
}

/** What stands on every poster: the programme, the mascot at the resident's stage, the name, and the way to the programme. */
export function commonFacts({ programme, home, spoken: { t, pick }, named }: PosterContext) {
  const { name, title } = home.resident
  return {
    programme: pick(programme.name),
    issuer: pick(programme.issuer),
    accent: readable(programme.accent.light, light.ground, light.ink),
    when: '',
    picture: saplingPicture(titleStage(title, programme.titles)),
    name: named ? name : '',
    title: title ? pick(title.name) : '',
    rows: [],
    bars: [],
    code: { text: programme.publicUrl, words: t('poster.scan') },
    notes: [t('poster.note'), ...(programme.sandbox ? [t('poster.sandbox')] : [])],
  } satisfies Partial<PosterFacts>
}
