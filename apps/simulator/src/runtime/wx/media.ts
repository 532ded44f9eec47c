import { currentPhoto } from '../controls'
import type { Host } from '../host'
import { encodeCanvas, readPicture } from '../picture'
import { append } from '../signal'
import { CallFailure, call, type Options, type WxMembers } from './call'
import type { Permissions } from './permissions'
import type { Privacy } from './privacy'

const loadImage = (src: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new CallFailure('no such image'))
    image.src = src
  })

const typeOf = (mime: string | undefined): string => mime?.split('/')[1]?.split('+')[0] ?? 'unknown'

/** Scanner, camera, pictures and the photo album. */
export const mediaMembers = (host: Host, privacy: Privacy, permissions: Permissions): WxMembers => {
  const { controls, files, dialogs, journal } = host

  const takePhoto = async (api: string) => {
    await privacy.require(api)
    if (controls.photoCancelled.get()) {
      controls.photoCancelled.set(false)
      throw new CallFailure('cancel')
    }
    const photo = await currentPhoto(controls)
    return { path: files.keep(photo.bytes, photo.mime), size: photo.bytes.length, width: photo.width, height: photo.height }
  }
  const scan = async (): Promise<string> => {
    const queued = controls.nextScan.get()
    if (queued) {
      controls.nextScan.set(null)
      if ('cancel' in queued) throw new CallFailure('cancel')
      return queued.text
    }
    // While the phone waits, the tester may answer on the phone or from the panel.
    const over = new AbortController()
    const fromPanel = new Promise<string | null>((resolve) => {
      const stop = controls.nextScan.watch((answer) => {
        if (!answer) return
        controls.nextScan.set(null)
        resolve('text' in answer ? answer.text : null)
      })
      over.signal.addEventListener('abort', stop)
    })
    const scanner = { title: '扫一扫', editable: true, placeholderText: '二维码内容', confirmText: '扫到' }
    const onPhone = dialogs.modal(scanner, over.signal).then(({ content }) => content)
    const text = await Promise.race([fromPanel, onPhone])
    over.abort()
    if (text === null) throw new CallFailure('cancel')
    return text
  }

  return {
    scanCode: (options?: Options) =>
      call('scanCode', options, async () => ({
        result: await scan(),
        scanType: 'QR_CODE',
        charSet: 'utf-8',
        path: '',
        rawData: '',
      })),
    chooseMedia: (options?: Options) =>
      call('chooseMedia', options, async () => {
        const { path, size, width, height } = await takePhoto('chooseMedia')
        return { type: 'image', tempFiles: [{ tempFilePath: path, size, width, height, fileType: 'image' }] }
      }),
    chooseImage: (options?: Options) =>
      call('chooseImage', options, async () => {
        const { path, size } = await takePhoto('chooseImage')
        return { tempFilePaths: [path], tempFiles: [{ path, size }] }
      }),
    getImageInfo: (options: Options<{ src: string }>) =>
      call('getImageInfo', options, async () => {
        const image = await loadImage(files.address(options.src))
        const type = typeOf(files.read(options.src)?.mime)
        return { path: options.src, width: image.naturalWidth, height: image.naturalHeight, orientation: 'up', type }
      }),
    compressImage: (options: Options<{ src: string; quality?: number; compressedWidth?: number }>) =>
      call('compressImage', options, async () => {
        const image = await loadImage(files.address(options.src))
        const width = options.compressedWidth ?? image.naturalWidth
        const canvas = document.createElement('canvas')
        canvas.width = width
        canvas.height = Math.round((image.naturalHeight * width) / image.naturalWidth)
        canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
        const blob = await encodeCanvas(canvas, 'image/jpeg', (options.quality ?? 80) / 100)
        return { tempFilePath: files.keep(new Uint8Array(await blob.arrayBuffer()), 'image/jpeg') }
      }),
    previewImage: (options: Options<{ urls: string[]; current?: string | number }>) =>
      call('previewImage', options, () => {
        const at = typeof options.current === 'number' ? options.current : options.urls.indexOf(options.current ?? '')
        void dialogs.viewer(options.urls.map(files.address), Math.max(0, at))
      }),
    previewMedia: (options: Options<{ sources: { url: string }[]; current?: number }>) =>
      call('previewMedia', options, () => {
        void dialogs.viewer(
          options.sources.map(({ url }) => files.address(url)),
          options.current ?? 0,
        )
      }),
    showShareImageMenu: (options: Options<{ path: string }>) =>
      call('showShareImageMenu', options, async () => {
        const file = files.read(options.path)
        if (!file) throw new CallFailure('file not exists')
        const way = await dialogs.sheet(['发送给朋友', '收藏', '保存图片'], '分享图片')
        if (way < 0) throw new CallFailure('cancel')
        const { dataUrl, mime, width, height, bytes } = await readPicture(
          new Blob([file.bytes], { type: file.mime }),
          options.path,
        )
        // What WeChat saves by itself asks for no permission of the mini-program's.
        if (way === 2) append(journal.album, { dataUrl, mime, width, height, bytes: bytes.length })
        else append(journal.shares, { to: 'picture', title: way === 0 ? '发送给朋友' : '收藏', path: '', imageUrl: dataUrl })
      }),
    saveImageToPhotosAlbum: (options: Options<{ filePath: string }>) =>
      call('saveImageToPhotosAlbum', options, async () => {
        await privacy.require('saveImageToPhotosAlbum')
        await permissions.require('scope.writePhotosAlbum')
        const file = files.read(options.filePath)
        if (!file) throw new CallFailure('file not exists')
        const picture = await readPicture(new Blob([file.bytes], { type: file.mime }), options.filePath)
        const { dataUrl, mime, width, height, bytes } = picture
        append(journal.album, { dataUrl, mime, width, height, bytes: bytes.length })
      }),
  }
}
