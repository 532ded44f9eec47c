import type { Host } from '../host'
import { append } from '../signal'
import { requireTap } from '../tap-gesture'
import { CallFailure, call, type Options, type WxMembers } from './call'

/** wx.shareFileMessage: WeChat has the person choose a chat, here its file helper, and sends the file there. */
export const shareFileMembers = (host: Host): WxMembers => ({
  shareFileMessage: (options: Options<{ filePath: string; fileName?: string }>) =>
    call('shareFileMessage', options, async () => {
      requireTap(host)
      const file = host.files.read(options.filePath)
      if (!file) throw new CallFailure('file not exist')
      const name = options.fileName ?? options.filePath.split('/').at(-1) ?? ''
      const { confirm } = await host.dialogs.modal({ title: '发送给 文件传输助手', content: name, confirmText: '发送' })
      if (!confirm) throw new CallFailure('cancel')
      append(host.journal.sentFiles, {
        name,
        bytes: file.bytes.length,
        text: new TextDecoder().decode(file.bytes),
        at: Date.now(),
      })
    }),
})
