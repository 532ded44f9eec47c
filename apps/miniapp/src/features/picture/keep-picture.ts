import Taro from '@tarojs/taro'
import type { TFunction } from 'i18next'
import type { Paper } from '@/ui/PaperCanvas'
import { toast } from '@/ui/toast'
import { savePicture } from './save-picture'

const ALBUM = 'scope.writePhotosAlbum'

/** Explains what the album's permission is for and leads to the settings; true when the person then allows it. */
async function allowAlbum(t: TFunction): Promise<boolean> {
  const { confirm } = await Taro.showModal({
    title: t('picture.albumDenied'),
    content: t('picture.albumHint'),
    confirmText: t('picture.openSettings'),
    cancelText: t('common.cancel'),
  })
  if (!confirm) return false
  const { authSetting } = await Taro.openSetting()
  return authSetting?.[ALBUM] === true
}

/** Saves the picture and says what became of it; after a refusal by way of the settings. */
export async function keepPicture(paper: Paper, name: string, t: TFunction): Promise<void> {
  const outcome = await savePicture(paper, name)
  switch (outcome) {
    case 'album':
      return toast(t('picture.saved'))
    case 'file':
      return toast(t('picture.savedFile'))
    case 'failed':
      return toast(t('picture.saveFailed'))
    case 'privacy':
      return toast(t('picture.privacy'))
    case 'denied':
      if (await allowAlbum(t)) await keepPicture(paper, name, t)
      return
    case 'cancelled':
      return
  }
}
