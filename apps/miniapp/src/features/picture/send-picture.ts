import Taro from '@tarojs/taro'
import type { Paper } from '@/ui/PaperCanvas'
import { toFile } from './to-file'

/** In WeChat: its own menu for a picture, by which the whole of it goes to a chat. False when it could not be opened. */
export async function sendPicture(paper: Paper): Promise<boolean> {
  try {
    await Taro.showShareImageMenu({ path: await toFile(paper) })
    return true
  } catch (cause) {
    return /cancel/.test((cause as { errMsg?: string }).errMsg ?? '')
  }
}
