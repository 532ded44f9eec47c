import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Failure } from '@/lib/failure'
import type { Resource } from '@/lib/resource'
import { Async } from '@/ui/Async'
import { Card } from '@/ui/Card'
import { Drawn } from '@/ui/Drawn'
import { DRAWINGS } from '@/ui/drawing'
import { STAGES } from '@/ui/illustration/sapling'
import { Empty } from '@/ui/Notice'
import { Sapling } from '@/ui/Sapling'
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

/** A resource in all its states, empty places, all drawings, and the sapling's growth. */
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
      <Specimen name="drawings">
        <View className="specimen-row">
          {DRAWINGS.map((name) => (
            <Drawn key={name} of={name} className="specimen-picture" />
          ))}
        </View>
      </Specimen>
      <Specimen name="sapling">
        <View className="specimen-row">
          {Array.from({ length: STAGES }, (_, stage) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stage is its number
            <Sapling key={stage} stage={stage} young={stage % 4} className="specimen-picture" />
          ))}
        </View>
      </Specimen>
    </>
  )
}
