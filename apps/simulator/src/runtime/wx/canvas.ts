import { canvasBehind, createCanvasNode } from '../canvas-node'
import type { Host } from '../host'
import { encodeCanvas } from '../picture'
import { CallFailure, call, type Options, type WxMembers } from './call'

type ToFile = Options<{
  canvas?: unknown
  x?: number
  y?: number
  width?: number
  height?: number
  destWidth?: number
  destHeight?: number
  fileType?: string
  quality?: number
}>

/** Canvas 2D off screen, and canvases as files. Lengths are in pixels of the canvas. */
export const canvasMembers = ({ files }: Host): WxMembers => ({
  createOffscreenCanvas: (options?: { width?: number; height?: number }) => {
    const canvas = document.createElement('canvas')
    canvas.width = options?.width ?? 300
    canvas.height = options?.height ?? 150
    return createCanvasNode(canvas, files.address)
  },
  canvasToTempFilePath: (options: ToFile) =>
    call('canvasToTempFilePath', options, async () => {
      const source = canvasBehind(options.canvas)
      if (!source) throw new CallFailure('canvas is not a Canvas 2D node')
      const { x = 0, y = 0 } = options
      const { width = source.width - x, height = source.height - y } = options
      const target = document.createElement('canvas')
      target.width = Math.round(options.destWidth ?? width)
      target.height = Math.round(options.destHeight ?? height)
      target.getContext('2d')?.drawImage(source, x, y, width, height, 0, 0, target.width, target.height)
      const mime = options.fileType === 'jpg' ? 'image/jpeg' : 'image/png'
      const blob = await encodeCanvas(target, mime, options.quality)
      return { tempFilePath: files.keep(new Uint8Array(await blob.arrayBuffer()), mime) }
    }),
})
