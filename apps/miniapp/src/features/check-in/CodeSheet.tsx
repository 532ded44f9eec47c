import type { EventCode, ProgrammeView, SiteCode } from '@tanpuhui/contract'
import { Input, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { useResource } from '@/lib/resource'
import { rest } from '@/lib/rest'
import { Async } from '@/ui/Async'
import { Button } from '@/ui/Button'
import { Icon } from '@/ui/Icon'
import { Sheet } from '@/ui/Sheet'
import { Tap } from '@/ui/Tap'

interface CodeSheetProps {
  open: boolean
  programme: ProgrammeView
  onClose: () => void
  onCode: (code: string) => void
}

/** In the browser, which cannot scan: paste a code's text, or in the demo choose one that a site shows now. */
export function CodeSheet({ open, programme, onClose, onCode }: CodeSheetProps) {
  const { t } = useWords()
  return (
    <Sheet open={open} title={t('checkIn.pasteTitle')} onClose={onClose}>
      <CodeField onCode={onCode} />
      {programme.sandbox && <SandboxCodes events={programme.has.volunteering} onCode={onCode} />}
    </Sheet>
  )
}

/** Empty each time that the sheet opens. */
function CodeField({ onCode }: Pick<CodeSheetProps, 'onCode'>) {
  const { t } = useWords()
  const [text, setText] = useState('')
  return (
    <>
      <Text className="quiet">{t('checkIn.pasteHint')}</Text>
      <View className="field">
        <Input
          className="input"
          value={text}
          maxlength={2048}
          placeholder={t('checkIn.pastePlaceholder')}
          aria-label={t('checkIn.pastePlaceholder')}
          onInput={(event) => setText(event.detail.value)}
        />
      </View>
      <Button text={t('checkIn.submit')} disabled={!text.trim()} onTap={() => onCode(text.trim())} />
    </>
  )
}

/** Codes live two minutes, so each opening asks anew. */
function SandboxCodes({ events, onCode }: { events: boolean; onCode: (code: string) => void }) {
  const { t, pick } = useWords()
  const [asked] = useState(() => Date.now())
  const codes = useResource(`site-codes:${asked}`, () => rest<SiteCode[]>('GET', '/sandbox/site-codes'))
  const eventCodes = useResource(events ? `event-codes:${asked}` : null, () => rest<EventCode[]>('GET', '/sandbox/event-codes'))
  return (
    <View className="sandbox-codes">
      <View className="t14 strong">{t('checkIn.sandboxCodes')}</View>
      <View className="t12 quiet">{t('checkIn.sandboxCodesHint')}</View>
      <Async of={codes} skeleton={[56, 56]}>
        {(all) => (
          <>
            {all.map(({ site, code }) => (
              <Tap key={site.id} className="cell" onTap={() => onCode(code)}>
                <View className="grow">
                  <View className="t14 clip">{pick(site.name)}</View>
                  <View className="t12 quiet clip">
                    {pick(site.behaviourName)} · {pick(site.districtName)}
                  </View>
                </View>
                <Icon name="chevron" size={16} className="quiet" />
              </Tap>
            ))}
          </>
        )}
      </Async>
      {eventCodes.data?.map(({ event, code }) => (
        <Tap key={event.code} className="cell" onTap={() => onCode(code)}>
          <View className="grow">
            <View className="t14 clip">{pick(event.name)}</View>
            <View className="t12 quiet clip">
              {t('scanner.event')} · {pick(event.place)}
            </View>
          </View>
          <Icon name="chevron" size={16} className="quiet" />
        </Tap>
      ))}
    </View>
  )
}
