import { useCallback } from 'react'
import { PictureCanvas } from '@/features/picture/PictureCanvas'
import type { Paper } from '@/ui/PaperCanvas'
import { drawPaper, PAPER, type PaperFacts, type PaperWords, SCALE } from './draw/paper'

interface CertificateCanvasProps {
  facts: PaperFacts
  words: PaperWords
  label: string
  /** Called with the canvas whenever the certificate stands drawn on it. */
  onDrawn: (paper: Paper) => void
}

/** The certificate as a picture, as wide as its place. */
export function CertificateCanvas({ facts, words, label, onDrawn }: CertificateCanvasProps) {
  const draw = useCallback((ctx: CanvasRenderingContext2D) => drawPaper(ctx, facts, words), [facts, words])
  return <PictureCanvas id="certificate-paper" size={PAPER} scale={SCALE} draw={draw} label={label} onDrawn={onDrawn} />
}
