import Taro from '@tarojs/taro'
import type { TFunction } from 'i18next'
import { pngOf } from '@/features/picture/png'
import { toast } from '@/ui/toast'
import type { Shown } from './PosterView'

/** Hands the picture to the browser's share sheet; copies the address of its QR code where the browser has none. */
export async function sendInBrowser({ paper, facts }: Shown, t: TFunction): Promise<void> {
  const png = await pngOf(paper as HTMLCanvasElement)
  const files = png ? [new File([png], `${facts.heading}.png`, { type: png.type })] : []
  if (files.length > 0 && navigator.canShare?.({ files })) {
    // A person who closes the share sheet has changed their mind, which is no failure.
    await navigator.share({ files, title: facts.share }).catch(() => undefined)
    return
  }
  await Taro.setClipboardData({ data: `${facts.share} ${facts.code.text}` })
  toast(t('poster.linkCopied'))
}
