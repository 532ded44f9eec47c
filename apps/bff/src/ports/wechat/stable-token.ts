import { z } from 'zod'
import { postJson, WeChatRefusal } from './post-json'

const answerSchema = z.object({ access_token: z.string(), expires_in: z.number() })

/** WeChat renews a token five minutes before its end, when both are good: within the last minute it is fetched anew. */
const MARGIN = 60_000
/** Forcing a new token works twenty times a day, and not twice within 30 s. */
const BETWEEN_FORCED = 30_000

interface Options {
  appId: string
  appSecret: string
  apiBase: string
  patience: number
  now: () => number
}

/** The credential of calls to WeChat. */
export interface StableToken {
  /** Kept until shortly before its end; asked for once by all who need it at the same time. Throws WeChatRefusal, Error. */
  get(): Promise<string>
  /** WeChat said that `token` is no good: answers another one, if need be by force. */
  renew(token: string): Promise<string>
}

/** `POST /cgi-bin/stable_token` as WeChat documents it. Several processes get the same token by it. */
export function stableToken({ appId, appSecret, apiBase, patience, now }: Options): StableToken {
  let kept: { token: string; until: number } | undefined
  let asking: Promise<string> | undefined
  let forcedAt = Number.NEGATIVE_INFINITY

  async function ask(force: boolean): Promise<string> {
    const body = { grant_type: 'client_credential', appid: appId, secret: appSecret, force_refresh: force }
    const at = now()
    const answer = await postJson(new URL('/cgi-bin/stable_token', apiBase), body, patience)
    const parsed = answerSchema.safeParse(answer)
    if (!parsed.success) throw new WeChatRefusal(answer.errcode ?? 0)
    kept = { token: parsed.data.access_token, until: at + parsed.data.expires_in * 1_000 - MARGIN }
    return kept.token
  }
  const once = (force: boolean): Promise<string> => {
    asking ??= ask(force).finally(() => {
      asking = undefined
    })
    return asking
  }
  const get = async () => (kept && now() < kept.until ? kept.token : once(false))

  return {
    get,
    async renew(token) {
      if (kept?.token === token) kept = undefined
      const other = await get()
      if (other !== token || now() - forcedAt < BETWEEN_FORCED) return other
      forcedAt = now()
      return once(true)
    },
  }
}
