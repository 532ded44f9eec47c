import Taro from '@tarojs/taro'

/** What WeChat gives for a `<canvas type="2d">`. */
export interface CanvasNode {
  width: number
  height: number
  getContext(kind: '2d'): CanvasRenderingContext2D
}

interface FoundCanvas {
  node: CanvasNode
  /** Logical pixels. */
  width: number
  height: number
}

/** Finds the Canvas 2D with this element id in the page in view; undefined when it is not there. */
export const findCanvas = (id: string): Promise<FoundCanvas | undefined> =>
  new Promise((resolve) => {
    Taro.nextTick(() => {
      Taro.createSelectorQuery()
        .select(`#${id}`)
        .fields({ node: true, size: true })
        .exec((found: (FoundCanvas | null)[]) => resolve(found?.[0]?.node ? found[0] : undefined))
    })
  })

/** Physical pixels to a logical one. */
export const pixelRatio = (): number => (__H5__ ? window.devicePixelRatio : Taro.getWindowInfo().pixelRatio) || 1
