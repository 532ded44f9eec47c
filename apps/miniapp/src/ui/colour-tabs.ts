import Taro from '@tarojs/taro'

/** The four tabs' icons, in the order of app.config.ts. */
const ICONS = ['home', 'ledger', 'mall', 'mine']
/** Width and height of an icon in pixels, as WeChat asks. */
const SIDE = 81

interface Picture {
  src: string
  onload: unknown
  onerror: unknown
}

const loaded = <Kind extends Picture>(image: Kind, src: string): Promise<Kind> =>
  new Promise((resolve, reject) => {
    image.onload = () => resolve(image)
    image.onerror = reject
    image.src = src
  })

/** Paints the drawing, of which only the shape counts, in one colour. */
function paint(canvas: { getContext(kind: '2d'): unknown }, drawing: unknown, colour: string): void {
  const ctx = canvas.getContext('2d') as CanvasRenderingContext2D
  ctx.drawImage(drawing as CanvasImageSource, 0, 0, SIDE, SIDE)
  ctx.globalCompositeOperation = 'source-in'
  ctx.fillStyle = colour
  ctx.fillRect(0, 0, SIDE, SIDE)
}

/** Draws a picture of the package anew in one colour; answers where the new one lies. */
async function inColour(path: string, colour: string): Promise<string> {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width: SIDE, height: SIDE })
  paint(canvas, await loaded(canvas.createImage() as unknown as Picture, path), colour)
  const size = { width: SIDE, height: SIDE, destWidth: SIDE, destHeight: SIDE }
  return (await Taro.canvasToTempFilePath({ canvas: canvas as unknown as Taro.Canvas, ...size, fileType: 'png' })).tempFilePath
}

/** The colour in which the icons are drawn by now. */
let drawn = ''

/**
 * Colours the chosen tab, its words and its icon; in the browser, stylesheets do. Refused while another kind of page is in front: the next tab
 * shown is coloured again.
 */
export async function colourTabs(colour: string): Promise<void> {
  if (__H5__) return
  try {
    await Taro.setTabBarStyle({ selectedColor: colour })
    if (drawn === colour) return
    drawn = colour
    for (const [index, name] of ICONS.entries())
      await Taro.setTabBarItem({ index, selectedIconPath: await inColour(`/assets/tab/${name}-on.png`, colour) })
  } catch {
    drawn = ''
  }
}
