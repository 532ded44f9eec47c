import type { EChartsType } from 'echarts/core'
import { useEffect, useRef } from 'react'
import { useMedia } from '@/lib/use-media'
import { init } from './echarts'
import type { ChartOption } from './option'

/** Draws one chart and keeps it in step with its option and the size of its place. Still when the system asks for less motion. */
export default function Chart({ option }: { option: ChartOption }) {
  const box = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType | null>(null)
  const still = useMedia('(prefers-reduced-motion: reduce)')
  useEffect(() => {
    const drawn = init(box.current!)
    chart.current = drawn
    const observer = new ResizeObserver(() => drawn.resize())
    observer.observe(box.current!)
    return () => {
      observer.disconnect()
      drawn.dispose()
    }
  }, [])
  useEffect(() => {
    chart.current?.setOption({ ...option, animation: !still }, { replaceMerge: ['series', 'xAxis', 'yAxis'] })
  }, [option, still])
  return <div ref={box} aria-hidden="true" />
}
