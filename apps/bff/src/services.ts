import type { Store } from '@tanpuhui/store'
import type { Config } from './config'
import type { CampaignBoards } from './features/campaigns/boards'
import type { DistrictBoards } from './features/leaderboards/district-boards'
import type { OrganisationBoards } from './features/organisations/boards'
import type { Keys } from './keys/load-keys'
import type { Messages } from './ports/messages/port'
import type { SandboxMessages } from './ports/messages/sandbox'
import type { PartnerAccounts } from './ports/partner-account/port'
import type { WeChat } from './ports/wechat/port'
import type { Words } from './ports/words/port'
import type { Programme } from './programme'

/** What every feature may use. The clock is passed in, so that tests can move it. */
export interface Services {
  config: Config
  programme: Programme
  store: Store
  keys: Keys
  wechat: WeChat
  partnerAccounts: PartnerAccounts
  messages: Messages | SandboxMessages
  words: Words
  boards: CampaignBoards
  districtBoards: DistrictBoards
  organisationBoards: OrganisationBoards
  now(): number
}

/** True when no WeChat app id is configured: demo sign-in and sandbox partners stand in. */
export const isSandbox = ({ config }: Pick<Services, 'config'>): boolean => config.wechat === null
