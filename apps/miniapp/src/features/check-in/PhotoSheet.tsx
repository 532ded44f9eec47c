import type { ProgrammeView } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useResidentResource } from '@/features/session/use-resident-resource'
import { useWords } from '@/i18n'
import type { Picture } from '@/lib/rest'
import { trpc } from '@/lib/trpc'
import { Icon } from '@/ui/Icon'
import { SectionMark } from '@/ui/SectionMark'
import { Sheet } from '@/ui/Sheet'
import { Tap } from '@/ui/Tap'
import { toast } from '@/ui/toast'
import { takePhoto } from './take-photo'

type Card = ProgrammeView['checkIns'][number]

interface PhotoSheetProps {
  open: boolean
  cards: readonly Card[]
  onClose: () => void
  onPhoto: (behaviour: string, picture: Picture) => void
}

/** What may be proven by a photo, what it is worth beside a scan, and how often it was done today. */
export function PhotoSheet({ open, cards, onClose, onPhoto }: PhotoSheetProps) {
  const { t, pick } = useWords()
  const today = useResidentResource(open ? 'check-ins' : null, () => trpc.checkIns.today.query())

  const choose = async (behaviour: string) => {
    const taken = await takePhoto()
    if (typeof taken === 'object') onPhoto(behaviour, taken)
    else if (taken === 'denied') toast(t('checkIn.cameraDenied'))
  }

  return (
    <Sheet open={open} title={t('checkIn.photoTitle')} onClose={onClose}>
      <Text className="quiet">{t('checkIn.photoWhy')}</Text>
      <View className="stack">
        {cards.map((card) => {
          const count = today.data?.find(({ behaviour }) => behaviour === card.behaviour)
          const full = count !== undefined && count.done >= count.dailyLimit
          return (
            <Tap
              key={card.behaviour}
              className={`cell ${full ? 'cell-full' : ''}`}
              disabled={full}
              onTap={() => choose(card.behaviour)}
            >
              <SectionMark section={card.section} />
              <View className="grow">
                <View className="t14 strong clip">{pick(card.name)}</View>
                <WorthLines worth={card.worth} />
              </View>
              <View className="end">
                {count && (
                  <Text className="t12">
                    {full ? t('checkIn.full') : t('checkIn.doneToday', { done: count.done, limit: count.dailyLimit })}
                  </Text>
                )}
                <Icon name="camera" size={20} />
              </View>
            </Tap>
          )
        })}
      </View>
    </Sheet>
  )
}

function WorthLines({ worth: { scan, photo } }: { worth: Card['worth'] }) {
  const { t } = useWords()
  if (!photo) return null
  const each = t('checkIn.each', { mass: massText(photo.mg), points: countText(photo.points) })
  const share = scan && scan.mg > 0 ? ` · ${t('checkIn.share', { percent: Math.round((photo.mg / scan.mg) * 100) })}` : ''
  return (
    <View className="t12 quiet">
      {each}
      {share}
    </View>
  )
}
