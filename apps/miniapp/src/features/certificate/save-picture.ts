import Taro from '@tarojs/taro'
import type { Paper } from './CertificateCanvas'

export type SaveOutcome = 'album' | 'file' | 'denied' | 'cancelled' | 'failed'

/** In the browser: a PNG download. */
async function download(canvas: HTMLCanvasElement, name: string): Promise<SaveOutcome> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) return 'failed'
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${name}.png`
  link.click()
  URL.revokeObjectURL(link.href)
  return 'file'
}

/** In WeChat: a picture in the phone's album, which the person may refuse. */
async function toAlbum(paper: Paper): Promise<SaveOutcome> {
  try {
    const { tempFilePath } = await Taro.canvasToTempFilePath({
      canvas: paper as unknown as Taro.Canvas,
      destWidth: paper.width,
      destHeight: paper.height,
      fileType: 'png',
    })
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
    return 'album'
  } catch (cause) {
    const said = (cause as { errMsg?: string }).errMsg ?? ''
    if (/cancel/.test(said)) return 'cancelled'
    return /auth|deny|denied|authorize|permission/.test(said) ? 'denied' : 'failed'
  }
}

/** Saves the drawn certificate as a PNG named after its serial. */
export const savePicture = (paper: Paper, serial: string): Promise<SaveOutcome> =>
  __H5__ ? download(paper as HTMLCanvasElement, serial) : toAlbum(paper)
