import type { Home, ProgrammeView } from '@tanpuhui/contract'
import { useCache } from '@/lib/cache'
import { titleStage } from './title-stage'

/** How far the mascot has grown, as far as the resident's home is known by now: asks the server nothing. */
export const useStage = ({ titles }: ProgrammeView): number =>
  useCache(({ entries }) => titleStage((entries.home?.data as Home | undefined)?.resident.title ?? null, titles))
