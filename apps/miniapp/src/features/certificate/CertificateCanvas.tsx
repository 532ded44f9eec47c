import { Canvas, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { type CanvasNode, findCanvas } from '@/ui/canvas-node'
import { role } from '@/ui/role'
import { drawPaper, PAPER, type PaperFacts, type PaperWords, SCALE } from './draw/paper'

const ID = 'certificate-paper'

export type Paper = HTMLCanvasElement | CanvasNode

interface CertificateCanvasProps {
  facts: PaperFacts
  words: PaperWords
  label: string
  /** Called with the canvas whenever the certificate stands drawn on it. */
  onDrawn: (paper: Paper) => void
}

function paint(paper: Paper, facts: PaperFacts, words: PaperWords): void {
  paper.width = PAPER.width * SCALE
  paper.height = PAPER.height * SCALE
  const ctx = paper.getContext('2d') as CanvasRenderingContext2D | null
  if (!ctx) return
  ctx.setTransform(SCALE, 0, 0, SCALE, 0, 0)
  drawPaper(ctx, facts, words)
}

/** The certificate as a picture, as wide as its place. */
export function CertificateCanvas({ facts, words, label, onDrawn }: CertificateCanvasProps) {
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
      const paper = own ?? (await findCanvas(ID))?.node
      if (gone || !paper) return
      paint(paper, facts, words)
      drawn.current(paper)
    }
    void show()
    return () => {
      gone = true
    }
  }, [facts, words])

  return __H5__ ? (
    <View className="paper" ref={host} {...role('img')} aria-label={label} />
  ) : (
    <View className="paper" {...role('img')} aria-label={label}>
      <Canvas type="2d" id={ID} canvasId={ID} className="paper-canvas" />
    </View>
  )
}
