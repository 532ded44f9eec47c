import { Canvas, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { drawQr } from '@/features/picture/qr'
import { type CanvasNode, findCanvas } from './canvas-node'
import { role } from './role'
import './qr.scss'

const ID = 'qr-canvas'
/** Pixels of the drawing's side: enough for the finest screen. */
const SIDE = 792

function paint(canvas: HTMLCanvasElement | CanvasNode, text: string): void {
  canvas.width = SIDE
  canvas.height = SIDE
  const ctx = canvas.getContext('2d') as CanvasRenderingContext2D | null
  if (ctx) drawQr(ctx, text, { x: 0, y: 0, size: SIDE, scale: 1 })
}

/** A text as a QR code, black on white, as wide as its place. */
export function QrCanvas({ text, label }: { text: string; label: string }) {
  const host = useRef<HTMLElement | null>(null)
  useEffect(() => {
    let gone = false
    const own = __H5__ ? document.createElement('canvas') : undefined
    if (own && host.current) {
      own.className = 'qr-canvas'
      host.current.replaceChildren(own)
    }
    const show = async () => {
      const canvas = own ?? (await findCanvas(ID))?.node
      if (!gone && canvas) paint(canvas, text)
    }
    void show()
    return () => {
      gone = true
    }
  }, [text])

  return __H5__ ? (
    <View className="qr" ref={host} {...role('img')} aria-label={label} />
  ) : (
    <View className="qr" {...role('img')} aria-label={label}>
      <Canvas type="2d" id={ID} canvasId={ID} className="qr-canvas" />
    </View>
  )
}
