import { z } from 'zod'
import { refuse, rule } from './rule'

/** The act's district must be one of the programme's own. */
export const withinRegion = rule({
  code: 'within-region',
  args: z.strictObject({}),
  describe: () => ({ zh: '只计入本地区的行为', en: 'acts within the region only' }),
  judge: (_args, { district }, { districts }) => (districts.has(district) ? null : refuse('UNKNOWN_DISTRICT', { district })),
})
