import { AppError, campaignBoardInput, campaignBoardSchema, localDay, localIso } from '@tanpuhui/contract'
import { boardOf, type Campaign } from '@tanpuhui/programme'
import { ownScores, peopleOn, rankAmong } from '@tanpuhui/store'
import { residentProcedure } from '../../trpc/procedures'
import { placeViews } from '../leaderboards/place-views'
import { daysOf, type Held, heldIn, heldView, isOn, latestHeld } from './view'

/** What a resident has on each board of a campaign, by where their acts happened. */
function byBoard(campaign: Campaign, districts: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map(campaign.boards.map(({ code }) => [code, 0]))
  for (const [district, mg] of districts) {
    const board = boardOf(campaign, district)
    if (board) sums.set(board.code, sums.get(board.code)! + mg)
  }
  return sums
}

/** The board that is asked for, or the one on which the resident has most. Throws NOT_FOUND. */
function chosen({ boards }: Campaign, code: string | undefined, own: ReadonlyMap<string, number>) {
  const best = boards.reduce((first, other) => (own.get(other.code)! > own.get(first.code)! ? other : first))
  const board = code === undefined ? best : boards.find((one) => one.code === code)
  if (!board) throw new AppError('NOT_FOUND')
  return board
}

/** The days of the year that is asked for, or of the last one that has begun. Throws CAMPAIGN_NOT_HELD. */
function begun(campaign: Campaign, year: number | undefined, today: number): Held {
  const held = year === undefined ? latestHeld(campaign, today) : heldIn(campaign, year)
  if (!held || held.first > today) throw new AppError('CAMPAIGN_NOT_HELD')
  return held
}

/**
 * The hundred best of a campaign's board in a year, and the resident's own place. Acts count on the board of the division in which
 * they happened, on the days of the campaign. The board is that of the last minute or so: see `campaignBoards`; the resident's own
 * reduction is of now, and ranked among it. Errors: NOT_FOUND (campaign, board), CAMPAIGN_NOT_HELD.
 */
export const board = residentProcedure
  .input(campaignBoardInput)
  .output(campaignBoardSchema)
  .query(async ({ ctx, input }) => {
    const { programme, store, boards } = ctx
    const { residentId } = ctx.resident
    const campaign = programme.campaigns.find(({ code }) => code === input.campaign)
    if (!campaign) throw new AppError('NOT_FOUND')
    const today = localDay(ctx.now(), programme.utcOffsetMinutes)
    const held = begun(campaign, input.year, today)
    const days = daysOf(held)
    const own = byBoard(campaign, await ownScores(store.prisma, residentId, days))
    const { code } = chosen(campaign, input.board, own)
    const { asOf, boards: all } = await boards(`${campaign.code}/${held.year}`, {
      days,
      boards: campaign.boards.map(({ divisions }) => divisions),
    })
    const scores = all[campaign.boards.findIndex((one) => one.code === code)]!
    const places = scores.best.map((one) => ({ ...one, rank: rankAmong(scores, one.mg) }))
    const mg = own.get(code)!
    const rank = mg > 0 ? rankAmong(scores, mg) : null
    return {
      campaign: campaign.code,
      board: code,
      held: heldView(held),
      on: isOn(held, today),
      boards: campaign.boards.map((one) => ({ code: one.code, name: one.name, mg: own.get(one.code)! })),
      asOf: localIso(asOf, programme.utcOffsetMinutes),
      top: await placeViews(store, places, residentId),
      // Whoever acted since the board was summed up stands on it already.
      mine: { rank, mg, of: Math.max(peopleOn(scores), rank ?? 0) },
    }
  })
