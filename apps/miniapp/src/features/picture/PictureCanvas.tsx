import { PaperCanvas, type PaperCanvasProps } from '@/ui/PaperCanvas'
import './picture.scss'

/** A picture on paper of its own, to be saved or sent. */
export const PictureCanvas = (props: PaperCanvasProps) => <PaperCanvas {...props} className="picture" />
