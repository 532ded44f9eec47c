import { View } from '@tarojs/components'
import { useCallback, useRef, useState } from 'react'
import { keepPicture } from '@/features/picture/keep-picture'
import { PictureCanvas } from '@/features/picture/PictureCanvas'
import { sendPicture } from '@/features/picture/send-picture'
import { useWords } from '@/i18n'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import type { Paper } from '@/ui/PaperCanvas'
import { Tap } from '@/ui/Tap'
import { ToggleCell } from '@/ui/ToggleCell'
import { toast } from '@/ui/toast'
import { drawPoster } from './draw/poster'
import { POSTER, SCALE } from './draw/sheet'
import type { PosterFacts } from './facts/poster-facts'
import { SendButton } from './SendButton'
import './poster.scss'

/** A poster that stands drawn, for the card that a friend gets. */
export interface Shown {
  paper: Paper
  facts: PosterFacts
}

interface PosterViewProps {
  facts: PosterFacts
  named: boolean
  onNamed: (named: boolean) => void
  onShown: (shown: Shown) => void
}

/** The poster as it will be saved, whether it shows the name, and the ways to keep it and to send it on. */
export function PosterView({ facts, named, onNamed, onShown }: PosterViewProps) {
  const { t } = useWords()
  const paper = useRef<Paper | null>(null)
  const [ready, setReady] = useState(false)
  const draw = useCallback((ctx: CanvasRenderingContext2D) => drawPoster(ctx, facts), [facts])
  const save = async () => {
    if (paper.current) await keepPicture(paper.current, facts.heading, t)
  }
  const send = async () => {
    if (paper.current && !(await sendPicture(paper.current))) toast(t('poster.notSent'))
  }
  return (
    <View className="poster">
      <PictureCanvas
        id="poster"
        size={POSTER}
        scale={SCALE}
        draw={draw}
        label={t('poster.alt', {
          heading: facts.heading,
          what: [facts.what, facts.figure && `${facts.figure.value} ${facts.figure.unit}`].filter(Boolean).join(' '),
        })}
        onDrawn={(drawn) => {
          paper.current = drawn
          setReady(true)
          onShown({ paper: drawn, facts })
        }}
      />
      <Card className="flush poster-choices">
        <ToggleCell icon="user" text={t('poster.name')} hint={t('poster.nameHint')} on={named} onTap={() => onNamed(!named)} />
        {!__H5__ && (
          <Tap className="cell" disabled={!ready} onTap={send}>
            <Icon name="link" size={20} className="menu-icon" />
            <View className="grow">
              <View className="t14">{t('poster.whole')}</View>
              <View className="t12 quiet">{t('poster.wholeHint')}</View>
            </View>
            <Icon name="chevron" size={16} className="quiet" />
          </Tap>
        )}
      </Card>
      <View className="poster-bar">
        <View className="grow">
          <Button text={t(__H5__ ? 'poster.saveFile' : 'poster.save')} disabled={!ready} onTap={save} />
        </View>
        <View className="grow">
          <SendButton shown={() => (paper.current ? { paper: paper.current, facts } : null)} />
        </View>
      </View>
    </View>
  )
}
