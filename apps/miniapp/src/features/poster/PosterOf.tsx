import { useMemo } from 'react'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Empty } from '@/ui/Notice'
import type { PosterContext } from './facts/common'
import type { Source } from './facts/sources'
import { PosterView, type Shown } from './PosterView'

interface PosterOfProps<T> {
  source: Source<T>
  /** Which record, medal, title, certificate or month. */
  of: string
  context: PosterContext
  onNamed: (named: boolean) => void
  onShown: (shown: Shown) => void
}

/** The poster of one thing, once its data are there. */
export function PosterOf<T>(props: PosterOfProps<T>) {
  return (
    <Async of={props.source.useData(props.of)} skeleton={[515, 56]}>
      {(data) => <Made {...props} data={data} />}
    </Async>
  )
}

function Made<T>({ source, of, context, data, onNamed, onShown }: PosterOfProps<T> & { data: T }) {
  const { t } = useWords()
  const facts = useMemo(() => source.make(data, context, of), [source, data, context, of])
  if (!facts) return <Empty title={t('poster.gone')} hint={t('poster.goneHint')} picture="signpost" />
  return <PosterView facts={facts} named={context.named} onNamed={onNamed} onShown={onShown} />
}
