import { Controls } from '@/features/gallery/Controls'
import { Icons } from '@/features/gallery/Icons'
import { Measures } from '@/features/gallery/Measures'
import { Palette } from '@/features/gallery/Palette'
import { States } from '@/features/gallery/States'
import { Type } from '@/features/gallery/Type'
import { useWords } from '@/i18n'
import { Screen } from '@/ui/Screen'

/** The design system: every component in every state, for who builds with it and for the pictures that tests compare. */
export default function GalleryPage() {
  const { t } = useWords()
  return (
    <Screen title={t('title.gallery')} guarded={false}>
      <Palette />
      <Type />
      <Measures />
      <Icons />
      <Controls />
      <States />
    </Screen>
  )
}
