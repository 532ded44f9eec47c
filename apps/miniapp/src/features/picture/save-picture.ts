import Taro from '@tarojs/taro'
import { download } from '@/lib/download'
import type { Paper } from '@/ui/PaperCanvas'
import { pngOf } from './png'
import { toFile } from './to-file'

export type SaveOutcome = 'album' | 'file' | 'denied' | 'privacy' | 'cancelled' | 'failed'

/** In WeChat: a picture in the phone's album, which the person may refuse. */
async function toAlbum(paper: Paper): Promise<SaveOutcome> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: await toFile(paper) })
    return 'album'
  } catch (cause) {
    const said = (cause as { errMsg?: string }).errMsg ?? ''
    if (/cancel/.test(said)) return 'cancelled'
    if (/privacy/.test(said)) return 'privacy'
    return /auth|deny|denied|permission/.test(said) ? 'denied' : 'failed'
  }
}

/** In the browser: a PNG among the downloads. */
async function toDownloads(canvas: HTMLCanvasElement, name: string): Promise<SaveOutcome> {
  const png = await pngOf(canvas)
  if (!png) return 'failed'
  download(png, `${name}.png`)
  return 'file'
}

/** Saves the drawn picture as a PNG, in the browser under this name. */
export const savePicture = (paper: Paper, name: string): Promise<SaveOutcome> =>
  __H5__ ? toDownloads(paper as HTMLCanvasElement, name) : toAlbum(paper)
