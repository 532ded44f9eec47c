import { useCallback } from 'react'
import { drawQr } from '@/features/picture/qr'
import { PaperCanvas } from './PaperCanvas'

/** Pixels of the drawing's side: enough for the finest screen. */
const SIDE = 792
const SQUARE = { width: SIDE, height: SIDE } as const

/** A text as a QR code, black on white, as wide as its place. */
export function QrCanvas({ text, label }: { text: string; label: string }) {
  const draw = useCallback((ctx: CanvasRenderingContext2D) => drawQr(ctx, text, { x: 0, y: 0, size: SIDE, scale: 1 }), [text])
  return <PaperCanvas id="qr-canvas" size={SQUARE} scale={1} draw={draw} label={label} />
}
