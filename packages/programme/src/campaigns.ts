import { type LocalDay, yearOf } from '@tanpuhui/contract'
import type { Board, Campaign, Programme } from './programme'
import { mmdd } from './schema/shared'

/** First and last local day of a campaign in a year, both included; null when it is not held in that year. */
export function campaignDays({ firstDay, lastDay, fromYear, toYear }: Campaign, year: number): [LocalDay, LocalDay] | null {
  if (year < fromYear || (toYear !== null && year > toYear)) return null
  return [year * 10_000 + mmdd(firstDay), year * 10_000 + mmdd(lastDay)]
}

/** The leaderboard campaigns that are on, on a local day. */
export const campaignsOn = ({ campaigns }: Pick<Programme, 'campaigns'>, day: LocalDay): Campaign[] =>
  campaigns.filter((campaign) => {
    const days = campaignDays(campaign, yearOf(day))
    return days !== null && days[0] <= day && day <= days[1]
  })

/** The board of a campaign on which acts in a district stand; undefined when they stand on none. */
export const boardOf = ({ boards }: Campaign, district: string): Board | undefined =>
  boards.find(({ divisions }) => divisions.some((digits) => district.startsWith(digits)))
