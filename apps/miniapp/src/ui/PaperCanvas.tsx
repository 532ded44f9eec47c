import { Canvas, View } from '@tarojs/components'
import { type CSSProperties, useEffect, useRef } from 'react'
import { type CanvasNode, findCanvas } from './canvas-node'
import { role } from './role'
import './paper.scss'

/** A canvas on which something stands drawn. */
export type Paper = HTMLCanvasElement | CanvasNode

export interface PaperCanvasProps {
  id: string
  /** In drawing units. */
  size: { readonly width: number; readonly height: number }
  /** Pixels to a drawing unit. */
  scale: number
  /** The same function for the same drawing: another one draws anew. */
  draw: (ctx: CanvasRenderingContext2D) => void
  label: string
  className?: string
  /** Called with the canvas whenever the drawing stands on it. */
  onDrawn?: (paper: Paper) => void
}

/** A drawing made once at its full size, shown as wide as its place. */
export function PaperCanvas({ id, size, scale, draw, label, className = '', onDrawn }: PaperCanvasProps) {
  const host = useRef<HTMLElement | null>(null)
  const drawn = useRef(onDrawn)
  drawn.current = onDrawn

  useEffect(() => {
    let gone = false
    const own = __H5__ ? document.createElement('canvas') : undefined
    if (own && host.current) {
      own.className = 'paper-canvas'
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
      drawn.current?.(paper)
    }
    void show()
    return () => {
      gone = true
    }
  }, [id, size, scale, draw])

  const place = {
    className: `paper ${className}`,
    style: { '--tall': `${(size.height / size.width) * 100}%` } as CSSProperties,
    ...role('img'),
    'aria-label': label,
  }
  return __H5__ ? (
    <View {...place} ref={host} />
  ) : (
    <View {...place}>
      <Canvas type="2d" id={id} canvasId={id} className="paper-canvas" />
    </View>
  )
}
