import Taro from '@tarojs/taro'
import { isPhoto, type KeptPhoto, keep, useOutbox } from './store'

/** What photos may take on the device while they wait. */
const MOST_PHOTOS = 5
const MOST_BYTES = 10 * 1024 * 1024

type Photo = Omit<KeptPhoto, 'path'> & { takenAt: string }

const hasRoomFor = ({ bytes }: Photo): boolean => {
  const waiting = useOutbox.getState().items.filter((item) => isPhoto(item) && !item.refused) as KeptPhoto[]
  return waiting.length < MOST_PHOTOS && waiting.reduce((sum, photo) => sum + photo.bytes, bytes) <= MOST_BYTES
}

/** Moves the photo at `takenAt`, which WeChat would forget, to where it stays, and has it wait; answers whether there was room. */
export async function keepPhoto({ takenAt, ...item }: Photo): Promise<boolean> {
  if (!hasRoomFor({ takenAt, ...item })) return false
  const path = `${Taro.env.USER_DATA_PATH}/check-in-${item.id}${/\.\w+$/.exec(takenAt)?.[0] ?? '.jpg'}`
  const saved = await new Promise<boolean>((resolve) =>
    Taro.getFileSystemManager().saveFile({
      tempFilePath: takenAt,
      filePath: path,
      success: () => resolve(true),
      fail: () => resolve(false),
    }),
  )
  if (!saved) return false
  const kept = keep({ ...item, path })
  if (!kept) await forgetPhoto(path)
  return kept
}

/** Whether a kept photo is still there: people clear their phones. */
export const isThere = (path: string): Promise<boolean> =>
  new Promise((resolve) => Taro.getFileSystemManager().access({ path, success: () => resolve(true), fail: () => resolve(false) }))

/** Deletes a photo that need not wait any longer. */
export const forgetPhoto = (filePath: string): Promise<void> =>
  new Promise((resolve) => Taro.getFileSystemManager().unlink({ filePath, complete: () => resolve() }))
