import { accountRouter } from '../features/account/router'
import { appealsRouter } from '../features/appeals/router'
import { bindingsRouter } from '../features/bindings/router'
import { campaignsRouter } from '../features/campaigns/router'
import { certificatesRouter } from '../features/certificates/router'
import { checkInsRouter } from '../features/check-ins/router'
import { friendsRouter } from '../features/friends/router'
import { homeRouter } from '../features/home/router'
import { honoursRouter } from '../features/honours/router'
import { leaderboardsRouter } from '../features/leaderboards/router'
import { ledgerRouter } from '../features/ledger/router'
import { mallRouter } from '../features/mall/router'
import { messagesRouter } from '../features/messages/router'
import { nicknamesRouter } from '../features/nicknames/router'
import { organisationsRouter } from '../features/organisations/router'
import { profileRouter } from '../features/profile/router'
import { programmeRouter } from '../features/programme/router'
import { publicGoodRouter } from '../features/public-good/router'
import { recordsRouter } from '../features/records/router'
import { sessionRouter } from '../features/session/router'
import { sitesRouter } from '../features/sites/router'
import { staffRouter } from '../features/staff/router'
import { stepsRouter } from '../features/steps/router'
import { totalsRouter } from '../features/totals/router'
import { volunteeringRouter } from '../features/volunteering/router'
import { router } from './init'

/** Every procedure of the two apps. */
export const appRouter = router({
  programme: programmeRouter,
  session: sessionRouter,
  profile: profileRouter,
  account: accountRouter,
  messages: messagesRouter,
  home: homeRouter,
  ledger: ledgerRouter,
  leaderboards: leaderboardsRouter,
  friends: friendsRouter,
  organisations: organisationsRouter,
  checkIns: checkInsRouter,
  steps: stepsRouter,
  bindings: bindingsRouter,
  mall: mallRouter,
  honours: honoursRouter,
  campaigns: campaignsRouter,
  publicGood: publicGoodRouter,
  volunteering: volunteeringRouter,
  certificates: certificatesRouter,
  totals: totalsRouter,
  records: recordsRouter,
  appeals: appealsRouter,
  nicknames: nicknamesRouter,
  sites: sitesRouter,
  staff: staffRouter,
})

export type AppRouter = typeof appRouter
