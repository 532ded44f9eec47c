import { useWords } from '@/i18n'
import { Button } from '@/ui/Button'
import { ShareButton } from '@/ui/ShareButton'
import type { Shown } from './PosterView'
import { sendInBrowser } from './send-in-browser'

/** Sends the poster to a friend: in WeChat by its own button, which asks the page for the card; in the browser by its share sheet. */
export function SendButton({ shown }: { shown: () => Shown | null }) {
  const { t } = useWords()
  const text = t('poster.send')
  if (__H5__)
    return (
      <Button
        text={text}
        kind="plain"
        onTap={async () => {
          const poster = shown()
          if (poster) await sendInBrowser(poster, t)
        }}
      />
    )
  return <ShareButton text={text} kind="plain" />
}
