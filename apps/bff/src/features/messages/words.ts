import type { MessageEvent, Text } from '@tanpuhui/contract'
import type { Programme } from '../../programme'

/** What a message says, in both languages. WeChat's template holds the Chinese, with figures of the day beside it. */
interface MessageWords {
  title: Text
  note: Text
}

/** The words of the occasion that `key` names: a day, a year, or a campaign and its year. */
export function messageWords({ campaigns }: Pick<Programme, 'campaigns'>, event: MessageEvent, key: string): MessageWords {
  return WORDS[event](key, (code) => campaigns.find((campaign) => campaign.code === code)?.name ?? { zh: code, en: code })
}

const WORDS: Record<MessageEvent, (key: string, campaignNamed: (code: string) => Text) => MessageWords> = {
  'acts-open': () => ({
    title: { zh: '低碳行为可以领取了', en: 'Acts are ready to collect' },
    note: { zh: '请在截止日前领取，过期不再计入', en: 'Collect them in time; after that they no longer count' },
  }),
  'points-expiring': (year) => ({
    title: { zh: '积分即将到期', en: 'Points expire soon' },
    note: { zh: `${year} 年 12 月 31 日到期，到期后作废`, en: `They can be spent until 31 December ${year}` },
  }),
  'campaign-begins': (key, campaignNamed) => ({
    title: campaignNamed(key.split('/')[0]!),
    note: { zh: '活动今天开始', en: 'The campaign begins today' },
  }),
}
