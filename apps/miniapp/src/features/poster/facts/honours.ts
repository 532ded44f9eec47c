import type { Honours } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { medalDrawing } from '@/features/honours/medal-picture'
import { stageAt } from '@/features/programme/title-stage'
import { saplingPicture } from '@/ui/illustration/sapling'
import { commonFacts, type PosterContext } from './common'
import type { PosterFacts } from './poster-facts'

const totals = ({ totals: { mg, acts } }: Honours, { spoken: { t } }: PosterContext): PosterFacts['rows'] => [
  { name: t('poster.row.total'), said: massText(mg) },
  { name: t('poster.row.acts'), said: countText(acts) },
]

/** The medal with this code; null when it is not reached. */
export function medalFacts(honours: Honours, context: PosterContext, code: string): PosterFacts | null {
  const { t, pick } = context.spoken
  const medal = honours.medals.find((one) => one.code === code)
  if (!medal?.reached) return null
  return {
    ...commonFacts(context),
    heading: t('poster.heading.medal'),
    what: pick(medal.name),
    figure: null,
    below: pick(medal.about),
    picture: medalDrawing(medal.of, true),
    rows: totals(honours, context),
    share: t('poster.share.medal', { what: pick(medal.name) }),
  }
}

/** The title with this code, with the mascot as it stood then; null when it is not reached. */
export function titleFacts(honours: Honours, context: PosterContext, code: string): PosterFacts | null {
  const { t, pick } = context.spoken
  const place = honours.titles.findIndex((one) => one.code === code)
  const held = honours.titles[place]
  if (!held?.reached) return null
  const { name, fromMg } = held
  return {
    ...commonFacts(context),
    heading: t('poster.heading.title'),
    what: pick(name),
    figure: null,
    below: place === 0 ? t('honours.titleFirst') : t('honours.titleFrom', { mass: massText(fromMg) }),
    picture: saplingPicture(stageAt(place, honours.titles.length)),
    title: '',
    rows: totals(honours, context),
    share: t('poster.share.title', { what: pick(name) }),
  }
}
