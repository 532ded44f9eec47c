import { Canvas, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { type CanvasNode, findCanvas } from '@/ui/canvas-node'
import { role } from '@/ui/role'
import './picture.scss'

/** A canvas on which a picture stands drawn. */
export type Paper = HTMLCanvasElement | CanvasNode

interface PictureCanvasProps {
  id: string
  /** In drawing units. */
  size: { readonly width: number; readonly height: number }
  /** Pixels to a drawing unit. */
  scale: number
  draw: (ctx: CanvasRenderingContext2D) => void
  label: string
  /** Called with the canvas whenever the picture stands drawn on it. */
  onDrawn: (paper: Paper) => void
}

/** A picture drawn at its full size, shown as wide as its place. */
export function PictureCanvas({ id, size, scale, draw, label, onDrawn }: PictureCanvasProps) {
  const host = useRef<HTMLElement | null>(null)
  const drawn = useRef(onDrawn)
  drawn.current = onDrawn

  useEffect(() => {
    let gone = false
    const own = __H5__ ? document.createElement('canvas') : undefined
    if (own && host.current) {
      own.className = 'picture-canvas'
      host.current.replaceChildren(own)
    }
    const show = async () => {
      const paper = own ?? (await findCanvas(id))?.node
      if (gone || !paper) return
      paper.width = size.width * scale
      paper.height = size.height * scale
      const ctx = paper.getContext('2d') as CanvasRenderingContext2D | null
      if (ctx) {
        ctx.setTransform(scale, 0, 0, scale, 0, 0)
        draw(ctx)
      }
      drawn.current(paper)
    }
    void show()
    return () => {
      gone = true
    }
  }, [id, size, scale, draw])

  const style = { paddingTop: `${(size.height / size.width) * 100}%` }
  return __H5__ ? (
    <View className="picture" style={style} ref={host} {...role('img')} aria-label={label} />
  ) : (
    <View className="picture" style={style} {...role('img')} aria-label={label}>
      <Canvas type="2d" id={id} canvasId={id} className="picture-canvas" />
    </View>
  )
}
