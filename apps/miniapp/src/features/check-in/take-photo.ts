import Taro from '@tarojs/taro'
import { pickFile } from '@/lib/pick-file'
import type { Picture } from '@/lib/rest'
import { shrinkPicture } from '@/lib/shrink-picture'

export type PhotoTaken = Picture | 'cancelled' | 'denied'

async function choose(): Promise<Picture | undefined> {
  if (__H5__) {
    const file = await pickFile('image/*')
    return file && { file: await shrinkPicture(file) }
  }
  // In WeChat it must come from the camera: an old picture proves nothing.
  const { tempFiles } = await Taro.chooseMedia({
    count: 1,
    mediaType: ['image'],
    sourceType: ['camera'],
    sizeType: ['compressed'],
  })
  return tempFiles[0] && { path: tempFiles[0].tempFilePath, bytes: tempFiles[0].size }
}

/** Lets the person take one photo. */
export async function takePhoto(): Promise<PhotoTaken> {
  try {
    return (await choose()) ?? 'cancelled'
  } catch (cause) {
    return /cancel/.test((cause as { errMsg?: string }).errMsg ?? '') ? 'cancelled' : 'denied'
  }
}
