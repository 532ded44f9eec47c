import type { Host } from '../host'
import { call, type Options, type WxMembers } from './call'

/** Things that leave the mini-program: calls, maps, documents. The phone says what would open. */
export const outsideMembers = ({ dialogs }: Host): WxMembers => {
  const tell = (name: string, title: string, words: (options: Record<string, unknown>) => unknown) => (options: Options) =>
    call(name, options, async () => {
      await dialogs.modal({ title, content: String(words(options as Record<string, unknown>) ?? ''), showCancel: false })
    })
  return {
    makePhoneCall: tell('makePhoneCall', '拨打电话', ({ phoneNumber }) => phoneNumber),
    openLocation: tell('openLocation', '查看位置', ({ name, latitude, longitude }) => `${name ?? ''} ${latitude}, ${longitude}`),
    openDocument: tell('openDocument', '打开文件', ({ filePath }) => filePath),
    openCustomerServiceChat: tell('openCustomerServiceChat', '微信客服', ({ corpId }) => corpId),
  }
}
