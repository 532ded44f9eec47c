import path from 'node:path'
import { createEnv } from '@t3-oss/env-core'
import { type Database, parseDatabaseUrl } from '@tanpuhui/store'
import { z } from 'zod'
import type { IngestLimits } from './features/activities/ingest'
import { type MessageTemplates, messageTemplatesSchema } from './ports/messages/wechat'

/** Everything that can be set from outside, read once. */
export interface Config {
  host: string
  port: number
  /** Where this deployment is reached by its users; stands in QR codes and the OpenAPI document. */
  publicUrl: string
  database: Database
  dataDir: string
  /** The repository's `prisma` folder, and the folder that holds the built apps. */
  prismaDir: string
  appsDir: string
  programme: string
  logLevel: string
  /** WeChat credentials; without them the programme runs in the sandbox. */
  wechat: { appId: string; appSecret: string; apiBase: string; templates?: MessageTemplates } | null
  sandboxTraffic: boolean
  /** Groups of fewer people are published nowhere, nor can they be told by comparing what is. */
  minPeople: number
  /** How long a request may take to arrive, in ms. */
  requestTimeoutMs: number
  /** What the partners’ door holds at once, and what each partner may send a minute. */
  ingest: IngestLimits
  /** Secrets given from outside; otherwise they are made once and kept under dataDir/keys. */
  issuerSecretKey?: string
  siteCodeSecret?: string
}

/** Each programme has a database of its own, unless told otherwise. */
const fileOf = (programme: string) => (programme === 'sanjin' ? 'tanpuhui' : path.basename(programme, '.json'))

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
function parsedJson(text: string, ctx: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text)
  } catch {
    ctx.addIssue('must be JSON')
    return z.NEVER
  }
}

const webAddress = z.url({ protocol: /^https?$/ })

/** Reads the configuration from environment variables; `root` is the repository. Throws with the names of those that are wrong. */
export function readConfig(runtimeEnv: Record<string, string | undefined>, root: string): Config {
  const env = createEnv({
    runtimeEnv: { ...runtimeEnv },
    server: {
      HOST: z.string().default('localhost'),
      PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
      PUBLIC_URL: webAddress.optional(),
      DATABASE_URL: z.string().optional(),
      DATA_DIR: z.string().default('data'),
      PROGRAMME: z.string().default('sanjin'),
      LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
      WECHAT_APP_ID: z.string().optional(),
      WECHAT_APP_SECRET: z.string().optional(),
      WECHAT_API_BASE: webAddress.default('https://api.weixin.qq.com'),
      WECHAT_MESSAGE_TEMPLATES: z.string().transform(parsedJson).pipe(messageTemplatesSchema).optional(),
      REQUEST_TIMEOUT_SECONDS: whole(1, 3_600).default(60),
      INGEST_MAX_REQUESTS: whole(1, 100_000).default(512),
      INGEST_MAX_MEGABYTES: whole(1, 1_024).default(8),
      INGEST_MAX_ACTS: whole(1, 1e9).default(8_000),
      PARTNER_REQUESTS_PER_MINUTE: whole(1, 1e9).default(600_000),
      PARTNER_ACTS_PER_MINUTE: whole(1, 1e9).default(6_000_000),
      PUBLISH_MIN_PEOPLE: whole(1, 1_000_000).default(10),
      SANDBOX_TRAFFIC: z.enum(['on', 'off']).default('on'),
      ISSUER_SECRET_KEY: z.string().optional(),
      SITE_CODE_SECRET: z.string().min(32).optional(),
    },
    emptyStringAsUndefined: true,
    onValidationError(issues) {
      throw new Error(issues.map(({ path, message }) => `${path?.join('.')}: ${message}`).join('\n'))
    },
  })
  const dataDir = path.resolve(root, env.DATA_DIR)
  const { WECHAT_APP_ID: appId, WECHAT_APP_SECRET: appSecret } = env
  if (!appId !== !appSecret) throw new Error('WECHAT_APP_ID and WECHAT_APP_SECRET must be set both or neither')
  const templates = env.WECHAT_MESSAGE_TEMPLATES
  const wechat =
    appId && appSecret ? { appId, appSecret, apiBase: env.WECHAT_API_BASE, ...(templates ? { templates } : {}) } : null
  return {
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
    database: parseDatabaseUrl(env.DATABASE_URL ?? `file:${fileOf(env.PROGRAMME)}.db`, dataDir),
    dataDir,
    prismaDir: path.join(root, 'prisma'),
    appsDir: path.join(root, 'apps'),
    programme: env.PROGRAMME,
    logLevel: env.LOG_LEVEL ?? (wechat ? 'info' : 'warn'),
    wechat,
    sandboxTraffic: env.SANDBOX_TRAFFIC === 'on',
    minPeople: env.PUBLISH_MIN_PEOPLE,
    requestTimeoutMs: env.REQUEST_TIMEOUT_SECONDS * 1_000,
    ingest: {
      maxRequests: env.INGEST_MAX_REQUESTS,
      maxBytes: env.INGEST_MAX_MEGABYTES * 1_048_576,
      maxActs: env.INGEST_MAX_ACTS,
      requestsPerMinute: env.PARTNER_REQUESTS_PER_MINUTE,
      actsPerMinute: env.PARTNER_ACTS_PER_MINUTE,
    },
    ...(env.ISSUER_SECRET_KEY ? { issuerSecretKey: env.ISSUER_SECRET_KEY } : {}),
    ...(env.SITE_CODE_SECRET ? { siteCodeSecret: env.SITE_CODE_SECRET } : {}),
  }
}
