import type { AddressInfo } from 'node:net'
import { migrate, openStore } from '@tanpuhui/store'
import type { Config } from './config'
import { judgeBeside } from './features/activities/judge-beside'
import { campaignBoards } from './features/campaigns/boards'
import { districtBoards } from './features/leaderboards/district-boards'
import { organisationBoards } from './features/organisations/boards'
import { startHousekeeping } from './housekeeping/start'
import { buildServer } from './http/server'
import { loadKeys } from './keys/load-keys'
import { sandboxMessages } from './ports/messages/sandbox'
import { wechatMessages } from './ports/messages/wechat'
import { sandboxPartnerAccounts } from './ports/partner-account/sandbox'
import { unavailablePartnerAccounts } from './ports/partner-account/unavailable'
import { wechatCalls } from './ports/wechat/calls'
import { code2session } from './ports/wechat/code2session'
import { sandboxWeChat } from './ports/wechat/sandbox'
import { sandboxWords } from './ports/words/sandbox'
import { wechatWords } from './ports/words/wechat'
import { programmeNamed } from './programme'
import { sandboxPartnerKeys } from './sandbox/partner-keys'
import { sandboxStaff } from './sandbox/staff'
import { startTraffic, type Traffic } from './sandbox/traffic'
import { stockSandboxVouchers } from './sandbox/vouchers'
import { seedReferences } from './seed'
import type { Services } from './services'

/** A running programme. */
export interface App {
  services: Services
  /** Where it answers, e.g. `http://localhost:3000`. */
  url: string
  close(): Promise<void>
}

/** Opens everything that features need: migrates the database, loads the programme and the keys, chooses the adapters. */
export async function openServices(config: Config, now: () => number = Date.now): Promise<Services> {
  const programme = programmeNamed(config.programme)
  await migrate(config.database, config.prismaDir, now)
  const keys = await loadKeys(config)
  const store = await openStore(config.database, {
    now,
    rules: (newId) => ({ judge: judgeBeside(programme, newId), streaks: programme.claims.streaks }),
  })
  await seedReferences(store, { programme, keys, sandbox: config.wechat === null, at: now() }).catch(async (error: unknown) => {
    await store.close()
    throw error
  })
  const calls = config.wechat && wechatCalls({ ...config.wechat, now })
  return {
    config,
    programme,
    store,
    keys,
    now,
    boards: campaignBoards(store, now),
    districtBoards: districtBoards({ store, programme, minPeople: config.minPeople, now }),
    organisationBoards: organisationBoards({ store, programme, minPeople: config.minPeople, now }),
    wechat: config.wechat ? code2session(config.wechat) : sandboxWeChat(),
    messages: calls ? wechatMessages(calls, config.wechat?.templates ?? {}) : sandboxMessages(now),
    words: calls ? wechatWords(calls) : sandboxWords(),
    partnerAccounts: config.wechat ? unavailablePartnerAccounts() : sandboxPartnerAccounts(),
  }
}

/** Starts a programme and answers when it is ready to serve. */
export async function startApp(config: Config, now: () => number = Date.now): Promise<App> {
  const services = await openServices(config, now)
  const partners = config.wechat ? [] : await openSandbox(services)
  const server = await buildServer(services)
  await server.listen({ host: config.host, port: config.port })
  const { port } = server.server.address() as AddressInfo
  const url = `http://${config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host}:${port}`
  const traffic: Traffic | undefined =
    partners.length > 0 && config.sandboxTraffic ? startTraffic({ services, url, partners, log: server.log }) : undefined
  const housekeeping = startHousekeeping({ services, log: server.log })
  return {
    services,
    url,
    async close() {
      await Promise.all([traffic?.stop(), housekeeping.stop()])
      await server.close()
      await services.store.close()
    },
  }
}

async function openSandbox(services: Services) {
  await stockSandboxVouchers(services)
  await sandboxStaff(services)
  return sandboxPartnerKeys(services)
}
