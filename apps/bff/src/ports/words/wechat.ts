import { z } from 'zod'
import type { WeChatCalls } from '../wechat/calls'
import { WeChatRefusal } from '../wechat/post-json'
import type { Words } from './port'

const answerSchema = z.object({ result: z.object({ suggest: z.enum(['pass', 'review', 'risky']) }) })

const VERSION = 2
/** 资料: what somebody says of themselves, as opposed to comments and posts. */
const SCENE_PROFILE = 1
/** By which the first version answered what is now said in `result`. */
const RISKY = 87014

/**
 * The real adapter: `POST /wxa/msg_sec_check`, version 2, as WeChat documents it. Only what it lets pass is allowed: nobody stands by to
 * look at what it would have reviewed (`review`) before others read it, and whoever is refused can choose another name. Everything else it
 * answers leaves the words unchecked, so that they are not stored; with 61010 WeChat asks that the person open the mini-program anew, for it
 * checks for those only who did so within two hours.
 */
export const wechatWords = (calls: WeChatCalls): Words => ({
  provider: 'wechat',
  async allow(words, by) {
    const body = { content: words, version: VERSION, scene: SCENE_PROFILE, openid: by, nickname: words }
    const answer = await calls.post('/wxa/msg_sec_check', body)
    if (answer.errcode === RISKY) return false
    if (answer.errcode) throw new WeChatRefusal(answer.errcode)
    const checked = answerSchema.safeParse(answer)
    if (!checked.success) throw new Error('WeChat answered /wxa/msg_sec_check without a result')
    return checked.data.result.suggest === 'pass'
  },
})
