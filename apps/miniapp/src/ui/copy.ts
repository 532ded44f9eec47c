import Taro from '@tarojs/taro'
import { words } from '@/i18n'
import { toast } from './toast'

/** Puts `text` on the clipboard and says so; WeChat says so by itself. */
export async function copy(text: string): Promise<void> {
  await Taro.setClipboardData({ data: text })
  if (__H5__) toast(words().t('common.copied'))
}
