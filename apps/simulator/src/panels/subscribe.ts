import { type SubscribeMode, subscribeModes } from '../runtime/controls'
import type { Host } from '../runtime/host'
import { choice, live, newest, none, panel, table, timeOf } from './panel'
import { words } from './words'

/** What the person answers to requests for messages, and what has been asked. */
export const subscribePanel = ({ controls, journal }: Host): HTMLElement => {
  const options = subscribeModes.map((id) => ({ id, zh: words[id][0], en: words[id][1] }))
  const value = { ...controls.subscribe, set: (id: string) => controls.subscribe.set(id as SubscribeMode) }
  return panel(
    'subscribe',
    choice('subscribeMode', options, value),
    live(() => {
      const list = newest(journal.subscriptions.get())
      if (list.length === 0) return [none()]
      const answer = ({ templates, answers, errCode }: (typeof list)[number]) =>
        errCode === undefined && Object.keys(answers).length > 0
          ? templates.map((id) => `${id} → ${answers[id]}`).join('\n')
          : `${templates.join('、')} → ${errCode ?? 'fail'}`
      const rows = list.map((entry) => [timeOf(entry.at), answer(entry)])
      return [table(['', ''], rows, (at) => Object.keys(list[at]?.answers ?? {}).length === 0)]
    }, journal.subscriptions),
  )
}
