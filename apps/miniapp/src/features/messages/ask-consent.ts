import type { MessageTemplate } from '@tanpuhui/contract'
import Taro from '@tarojs/taro'

/** A kind of message with the template by which WeChat asks for it. */
export type Askable = MessageTemplate & { templateId: string }

/** WeChat asks for so many at a tap. */
export const MOST_AT_ONCE = 3

/** `off`: the person has switched all messages of the mini-program off in WeChat's settings. */
export type Consent = { agreed: Askable[] } | 'off' | 'failed'

const MAIN_SWITCH_OFF = 20004

/** Has the person asked by WeChat, from within a tap, of what they want to be told. A browser sends nothing: there the tap itself is the answer. */
export async function askConsent(wanted: readonly Askable[]): Promise<Consent> {
  const asked = wanted.slice(0, MOST_AT_ONCE)
  if (__H5__) return { agreed: asked }
  try {
    // Taro's type is of a failure as well, which rejects.
    const answers = (await Taro.requestSubscribeMessage({
      tmplIds: asked.map(({ templateId }) => templateId),
      entityIds: [],
    })) as Taro.requestSubscribeMessage.SuccessCallbackResult
    return { agreed: asked.filter(({ templateId }) => answers[templateId] === 'accept') }
  } catch (cause) {
    return (cause as { errCode?: number }).errCode === MAIN_SWITCH_OFF ? 'off' : 'failed'
  }
}
