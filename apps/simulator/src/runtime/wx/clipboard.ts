import type { Host } from '../host'
import { call, type Options, type WxMembers } from './call'
import type { Privacy } from './privacy'

/** The phone's clipboard; the tester sees it in a panel. */
export const clipboardMembers = ({ journal, dialogs }: Host, privacy: Privacy): WxMembers => ({
  setClipboardData: (options: Options<{ data: string }>) =>
    call('setClipboardData', options, async () => {
      await privacy.require('setClipboardData')
      journal.clipboard.set(options.data)
      dialogs.toast({ title: '内容已复制' })
    }),
  getClipboardData: (options?: Options) =>
    call('getClipboardData', options, async () => {
      await privacy.require('getClipboardData')
      return { data: journal.clipboard.get() }
    }),
})
