import { View } from '@tarojs/components'
import type { EChartsCoreOption } from 'echarts/core'
import { type ReactNode, useState } from 'react'
import { useWords } from '@/i18n'
import { EcCanvas } from './EcCanvas'
import './chart.scss'

interface ChartProps {
  id: string
  option: EChartsCoreOption
  /** Logical pixels. */
  height: number
  /** What the picture shows, for who cannot see it. */
  words: ReactNode
  /** A column was tapped. */
  onPick?: (index: number) => void
}

/** Every chart of the mini-program: the picture, or that it could not be drawn, and the same in words. */
export function Chart({ id, option, height, words, onPick }: ChartProps) {
  const { t } = useWords()
  const [failed, setFailed] = useState(false)
  return (
    <>
      {failed ? (
        <View className="quiet chart-failed">{t('chart.failed')}</View>
      ) : (
        <EcCanvas id={id} option={option} height={height} onPick={onPick} onFail={() => setFailed(true)} />
      )}
      <View className="chart-words t14 quiet">{words}</View>
    </>
  )
}
