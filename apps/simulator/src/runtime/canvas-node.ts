/** What a mini-program may touch of a canvas node. Code that wants more of the DOM fails here as on a phone. */
export interface CanvasNode {
  width: number
  height: number
}

type Address = (path: string) => string

const elements = new WeakMap<object, HTMLCanvasElement>()

/** The canvas behind a node that was handed out; undefined for anything else. */
export const canvasBehind = (node: unknown): HTMLCanvasElement | undefined =>
  node !== null && typeof node === 'object' ? elements.get(node) : undefined

/** An image whose `src` may be any path that the phone knows. */
const createImage = (address: Address): HTMLImageElement => {
  const image = new Image()
  const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')
  Object.defineProperty(image, 'src', {
    get: () => source?.get?.call(image),
    set: (path: string) => source?.set?.call(image, address(path)),
  })
  return image
}

/** A context that also draws from canvas nodes, which are no canvases to the browser. */
const contextOf = (canvas: HTMLCanvasElement, kind: string, settings: unknown): RenderingContext | null => {
  const context = canvas.getContext(kind as '2d', settings as CanvasRenderingContext2DSettings)
  if (!(context instanceof CanvasRenderingContext2D) || Object.hasOwn(context, 'drawImage')) return context
  const draw = context.drawImage as (...args: unknown[]) => void
  context.drawImage = (source: unknown, ...where: unknown[]) => draw.call(context, canvasBehind(source) ?? source, ...where)
  return context
}

/** Wraps a canvas element as the node that wx.createSelectorQuery answers. */
export const createCanvasNode = (canvas: HTMLCanvasElement, address: Address): CanvasNode => {
  const node = {
    get width() {
      return canvas.width
    },
    set width(value: number) {
      canvas.width = value
    },
    get height() {
      return canvas.height
    },
    set height(value: number) {
      canvas.height = value
    },
    getContext: (kind: string, settings?: unknown) => contextOf(canvas, kind, settings),
    createImage: () => createImage(address),
    createImageData: (width: number, height: number) => new ImageData(width, height),
    createPath2D: (path?: Path2D) => new Path2D(path),
    toDataURL: (mime?: string, quality?: number) => canvas.toDataURL(mime, quality),
    requestAnimationFrame: (draw: FrameRequestCallback) => requestAnimationFrame(draw),
    cancelAnimationFrame: (handle: number) => cancelAnimationFrame(handle),
  }
  elements.set(node, canvas)
  return node
}
