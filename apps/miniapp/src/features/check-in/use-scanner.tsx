import type { ProgrammeView } from '@tanpuhui/contract'
import { type ReactNode, useState } from 'react'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { toast } from '@/ui/toast'
import { CodeSheet } from './CodeSheet'
import { readCode } from './read-code'
import { recognise } from './recognise'
import { ScannableSheet } from './ScannableSheet'
import type { useCheckIn } from './use-check-in'

/** The one scan: what it read says what happens. `sheets` belong onto the page that offers it. */
export function useScanner(
  programme: ProgrammeView | undefined,
  { start }: Pick<ReturnType<typeof useCheckIn>, 'start'>,
): { scan: () => Promise<void>; sheets: ReactNode } {
  const { t } = useWords()
  const [sheet, setSheet] = useState<'none' | 'code' | 'scannable'>('none')

  const take = async (text: string) => {
    setSheet('none')
    const found = recognise(text)
    switch (found.kind) {
      case 'site':
        return start({ way: 'scan', code: found.code })
      case 'event':
        return start({ way: 'event', code: found.code })
      case 'certificate':
        return void go.checkCertificate(found.payload)
      case 'organisation':
        return void go.organisation(found.code)
      case 'voucher':
        return void go.orders(found.code)
      case 'other':
        return setSheet('scannable')
    }
  }
  const scan = async () => {
    if (__H5__) return setSheet('code')
    const read = await readCode()
    if (typeof read === 'object') await take(read.code)
    else if (read !== 'cancelled') toast(t(read === 'denied' ? 'checkIn.cameraDenied' : 'checkIn.notCode'))
  }

  return {
    scan,
    sheets: programme && (
      <>
        <CodeSheet
          open={sheet === 'code'}
          programme={programme}
          onClose={() => setSheet('none')}
          onCode={(code) => void take(code)}
        />
        <ScannableSheet open={sheet === 'scannable'} has={programme.has} onClose={() => setSheet('none')} onAgain={scan} />
      </>
    ),
  }
}
