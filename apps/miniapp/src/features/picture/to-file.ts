import Taro from '@tarojs/taro'
import type { Paper } from '@/ui/PaperCanvas'

/** In WeChat: the whole picture as a temporary PNG, pixel for pixel; answers its path. Rejects as WeChat does. */
export async function toFile(paper: Paper): Promise<string> {
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: paper as unknown as Taro.Canvas,
    destWidth: paper.width,
    destHeight: paper.height,
    fileType: 'png',
  })
  return tempFilePath
}

/** WeChat shows a card's picture five to four. */
const CARD = { width: 1_000, height: 800 } as const

/** In WeChat: the top of the picture, five to four, as a small JPEG for the card that a friend gets. Rejects as WeChat does. */
export async function toCard(paper: Paper): Promise<string> {
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: paper as unknown as Taro.Canvas,
    x: 0,
    y: 0,
    width: paper.width,
    height: (paper.width * CARD.height) / CARD.width,
    destWidth: CARD.width,
    destHeight: CARD.height,
    fileType: 'jpg',
    quality: 0.9,
  })
  return tempFilePath
}
