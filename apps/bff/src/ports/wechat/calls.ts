import { postJson, type WeChatAnswer } from './post-json'
import { stableToken } from './stable-token'

/** 40001: the token is no good; 40014: it is none; 42001: it has expired. */
const TOKEN_ERRORS = new Set([40001, 40014, 42001])

interface Options {
  appId: string
  appSecret: string
  apiBase: string
  now: () => number
  /** How long WeChat may take to answer, in ms. */
  patience?: number
}

/** Calls to WeChat in the mini-program's name, all by one token. */
export interface WeChatCalls {
  /** Answers what WeChat says, its error codes included. Throws WeChatRefusal when there is no token, Error when there is no answer. */
  post(path: string, body: object): Promise<WeChatAnswer>
}

/** Calls by `access_token` as WeChat documents them: one that is refused for its token is made once more with another one. */
export function wechatCalls({ patience = 5_000, ...app }: Options): WeChatCalls {
  const token = stableToken({ ...app, patience })
  const attempt = (accessToken: string, path: string, body: object): Promise<WeChatAnswer> => {
    const url = new URL(path, app.apiBase)
    url.search = new URLSearchParams({ access_token: accessToken }).toString()
    return postJson(url, body, patience)
  }
  return {
    async post(path, body) {
      const first = await token.get()
      const answer = await attempt(first, path, body)
      return TOKEN_ERRORS.has(answer.errcode ?? 0) ? attempt(await token.renew(first), path, body) : answer
    },
  }
}
