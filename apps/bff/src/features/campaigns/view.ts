import { addDays, type CampaignView, dayToIso, type LocalDay, yearOf } from '@tanpuhui/contract'
import { type Campaign, campaignDays } from '@tanpuhui/programme'

/** The days of a campaign in one year. */
export interface Held {
  year: number
  first: LocalDay
  last: LocalDay
}

/** When a campaign is held in a year; null when it is not. */
export function heldIn(campaign: Campaign, year: number): Held | null {
  const days = campaignDays(campaign, year)
  return days && { year, first: days[0], last: days[1] }
}

/** The last time that a campaign has begun, as of `today`; null before the first. */
export function latestHeld(campaign: Campaign, today: LocalDay): Held | null {
  for (let year = yearOf(today); year >= campaign.fromYear; year--) {
    const held = heldIn(campaign, year)
    if (held && held.first <= today) return held
  }
  return null
}

/** Every time that a campaign has begun, as of `today`, that was not over before the programme's first act on `firstAct`; the last one first. */
export function allHeld(campaign: Campaign, firstAct: LocalDay, today: LocalDay): Held[] {
  const held: Held[] = []
  for (let year = yearOf(today); year >= Math.max(campaign.fromYear, yearOf(firstAct)); year--) {
    const one = heldIn(campaign, year)
    if (one && one.first <= today && one.last >= firstAct) held.push(one)
  }
  return held
}

/** The days of this year or the next that are not over; null when there are none. */
function coming(campaign: Campaign, today: LocalDay): Held | null {
  const first = Math.max(yearOf(today), campaign.fromYear)
  return [first, first + 1].map((year) => heldIn(campaign, year)).find((held) => held && today <= held.last) ?? null
}

export const heldView = ({ year, first, last }: Held) => ({ year, firstDay: dayToIso(first), lastDay: dayToIso(last) })

/** Whether a campaign is on. */
export const isOn = ({ first, last }: Held, today: LocalDay): boolean => first <= today && today <= last

/** All local days of a campaign. */
export function daysOf({ first, last }: Held): LocalDay[] {
  const days: LocalDay[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

/** A campaign as everybody sees it on a day. */
export function campaignView(campaign: Campaign, today: LocalDay): CampaignView {
  const { code, name, about, boards } = campaign
  const [next, latest] = [coming(campaign, today), latestHeld(campaign, today)]
  return {
    code,
    name,
    about,
    boards: boards.map((board) => ({ code: board.code, name: board.name })),
    on: latest !== null && isOn(latest, today),
    coming: next && heldView(next),
    latest: latest && heldView(latest),
  }
}
