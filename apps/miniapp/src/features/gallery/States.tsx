import { Image, Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Failure } from '@/lib/failure'
import type { Resource } from '@/lib/resource'
import { Async } from '@/ui/Async'
import { Card } from '@/ui/Card'
import { sapling } from '@/ui/drawing'
import { Empty } from '@/ui/Notice'
import { Specimen } from './Specimen'

const reload = () => Promise.resolve()
/** The afternoon of 21 November 2026 in China, in ms. */
const EARLIER = Date.UTC(2026, 10, 21, 7, 30)
const OFFLINE = new Failure('OFFLINE', null)

const resource = (state: Partial<Resource<string>>): Resource<string> => ({
  data: undefined,
  failure: undefined,
  earlier: null,
  reload,
  ...state,
})

/** A resource in all its states, empty places, and the sapling's growth. */
export function States() {
  const { t } = useWords()
  const draw = (text: string) => (
    <Card>
      <Text>{text}</Text>
    </Card>
  )
  return (
    <>
      <Specimen name="loading">
        <Async of={resource({})} skeleton={[56, 96]}>
          {draw}
        </Async>
      </Specimen>
      <Specimen name="failed">
        <Async of={resource({ failure: OFFLINE })} skeleton={[]}>
          {draw}
        </Async>
      </Specimen>
      <Specimen name="stale">
        <Async of={resource({ data: t('home.total'), failure: OFFLINE, earlier: EARLIER })} skeleton={[]}>
          {draw}
        </Async>
      </Specimen>
      <Specimen name="empty">
        <Empty
          title={t('home.todayNone')}
          hint={t('home.recentNone')}
          action={{ text: t('home.scan'), onTap: () => undefined }}
        />
      </Specimen>
      <Specimen name="sapling">
        <View className="specimen-row">
          {[0, 1, 2, 3, 4, 5, 6].map((stage) => (
            <Image key={stage} className="specimen-picture" src={sapling(stage)} aria-hidden />
          ))}
        </View>
      </Specimen>
    </>
  )
}
