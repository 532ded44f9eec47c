import type { SubscribeMode } from '../controls'
import { h } from '../dom'
import type { Host } from '../host'
import { append } from '../signal'
import { requireTap } from '../tap-gesture'
import { CallFailure, call, type Options, type WxMembers } from './call'

type Answer = 'accept' | 'reject' | 'ban' | 'filter'

const KEY = 'subscriptions'

/** Templates that one call may ask for. */
const AT_MOST = 3

const refusal = (message: string, errCode: number) => new CallFailure(message, { errCode })

/** Whole calls that WeChat refuses, as the tester chose. */
const REFUSALS: Partial<Record<SubscribeMode, CallFailure>> = {
  'main-switch-off': refusal('The main switch is switched off', 20004),
  'unknown-template': refusal('No template data return, verify the template id exist', 20001),
}

/** Choices that the person asked WeChat to keep, by template. */
export const keptAnswers = ({ storage }: Pick<Host, 'storage'>): Record<string, Answer> =>
  (storage.phone.get(KEY) ?? {}) as Record<string, Answer>

/** WeChat's subscription settings, for wx.getSetting. */
export const subscriptionsSetting = (host: Pick<Host, 'storage' | 'controls'>) => ({
  mainSwitch: host.controls.subscribe.get() !== 'main-switch-off',
  itemSettings: keptAnswers(host),
})

/** wx.requestSubscribeMessage with WeChat's window and its refusals. */
export const subscribeMembers = (host: Host): WxMembers => {
  const { controls, dialogs, journal, storage } = host

  /** The person ticks what they want; null for a person who allows nothing. */
  const ask = async (templates: readonly string[]): Promise<Record<string, Answer>> => {
    const boxes = templates.map((id) => h('input', { type: 'checkbox', checked: true, value: id }))
    const keep = h('input', { type: 'checkbox' })
    const body = h(
      'div',
      { class: 'subscribe' },
      h('p', {}, '小程序申请发送以下一次性消息'),
      ...boxes.map((box, index) => h('label', {}, box, h('span', {}, templates[index] ?? ''))),
      h('label', { class: 'subscribe-keep' }, keep, h('span', {}, '总是保持以上选择，不再询问')),
    )
    const ticked = await dialogs.consent('订阅消息', body, () => boxes.map(({ checked }) => checked))
    const answers = Object.fromEntries(
      templates.map((id, index): [string, Answer] => [id, ticked?.[index] ? 'accept' : 'reject']),
    )
    if (keep.checked) storage.phone.set(KEY, { ...keptAnswers(host), ...answers })
    return answers
  }

  const decide = async (templates: readonly string[]): Promise<Record<string, Answer>> => {
    const mode = controls.subscribe.get()
    const refused = REFUSALS[mode]
    if (refused) throw refused
    if (mode !== 'ask') return Object.fromEntries(templates.map((id) => [id, mode as Answer]))
    const known = keptAnswers(host)
    const open = templates.filter((id) => !known[id])
    const asked = open.length > 0 ? await ask(open) : {}
    return Object.fromEntries(templates.map((id) => [id, known[id] ?? asked[id] ?? 'reject']))
  }

  return {
    requestSubscribeMessage: (options?: Options<{ tmplIds?: unknown }>) =>
      call('requestSubscribeMessage', options, async () => {
        const templates = options?.tmplIds
        const record = (answers: Record<string, Answer>, errCode?: number) =>
          append(journal.subscriptions, {
            templates: Array.isArray(templates) ? templates.map(String) : [],
            answers,
            errCode,
            at: Date.now(),
          })
        try {
          if (!Array.isArray(templates) || templates.length === 0) throw refusal("TmplIds can't be empty", 10001)
          if (!templates.every((id) => typeof id === 'string' && id !== '')) throw refusal('Invalid template id', 10004)
          if (templates.length > AT_MOST) throw refusal('Templates count out of max bounds', 20003)
          requireTap(host)
          const answers = await decide([...new Set<string>(templates)])
          record(answers)
          return answers
        } catch (error) {
          record({}, error instanceof CallFailure ? error.code.errCode : undefined)
          throw error
        }
      }),
  }
}
