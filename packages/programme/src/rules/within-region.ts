import { refuse, rule } from './rule'

/** The act's district must be one of the programme's own. */
export const withinRegion = rule<{ districts: ReadonlyMap<string, unknown> }>({
  code: 'within-region',
  describe: () => ({ zh: '只计入本地区的行为', en: 'acts within the region only' }),
  judge: ({ districts }, { district }) => (districts.has(district) ? null : refuse('UNKNOWN_DISTRICT', { district })),
})
