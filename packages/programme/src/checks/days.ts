import { mmdd } from '../schema/shared'
import { type Check, unless } from './check'

/** Campaigns and activities that end before they begin. */
export const days: Check = ({ campaigns, volunteering }) => [
  ...campaigns.flatMap(({ firstDay, lastDay, fromYear, toYear }, index) => [
    ...unless(mmdd(firstDay) <= mmdd(lastDay), ['campaigns', index, 'lastDay'], `${lastDay} lies before ${firstDay}`),
    ...unless(toYear === null || fromYear <= toYear, ['campaigns', index, 'toYear'], `${toYear} lies before ${fromYear}`),
  ]),
  ...volunteering.flatMap(({ firstDay, lastDay }, index) =>
    unless(firstDay <= lastDay, ['volunteering', index, 'lastDay'], `${lastDay} lies before ${firstDay}`),
  ),
]
