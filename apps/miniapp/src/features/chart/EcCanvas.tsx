import { Canvas, View } from '@tarojs/components'
import type { EChartsCoreOption, EChartsType } from 'echarts/core'
import { useEffect, useRef } from 'react'
import { findCanvas, pixelRatio } from '@/ui/canvas-node'
import { columnAt } from './columns'
import { echarts } from './echarts'
import { dressCanvas, passTouch } from './mini-canvas'

interface EcCanvasProps {
  id: string
  option: EChartsCoreOption
  /** Logical pixels. */
  height: number
  onPick?: (index: number) => void
  onFail?: () => void
}

/**
 * ECharts on a Canvas 2D of its own, after the idea of echarts-for-weixin: one component for WeChat and the browser,
 * taking an ECharts option.
 */
export function EcCanvas({ id, option, height, onPick, onFail }: EcCanvasProps) {
  const chart = useRef<EChartsType | null>(null)
  const host = useRef<HTMLElement | null>(null)
  const latest = useRef({ option, onPick, onFail })
  latest.current = { option, onPick, onFail }

  useEffect(() => {
    let gone = false
    const show = (made: EChartsType) => {
      chart.current = made
      made.setOption(latest.current.option)
      made.getZr().on('click', ({ offsetX }) => {
        const index = columnAt(made, offsetX)
        if (index !== undefined) latest.current.onPick?.(index)
      })
    }
    const resize = () => chart.current?.resize()
    const start = async () => {
      if (__H5__) {
        if (host.current) show(echarts.init(host.current))
        window.addEventListener('resize', resize)
        return
      }
      const found = await findCanvas(id)
      if (gone) return
      if (!found) return latest.current.onFail?.()
      const canvas = dressCanvas(found.node)
      // zrender would otherwise look for a document to measure text with.
      echarts.setPlatformAPI({ createCanvas: () => canvas })
      show(echarts.init(canvas, null, { width: found.width, height: found.height, devicePixelRatio: pixelRatio() }))
    }
    start().catch(() => latest.current.onFail?.())
    return () => {
      gone = true
      if (__H5__) window.removeEventListener('resize', resize)
      chart.current?.dispose()
      chart.current = null
    }
  }, [id])

  useEffect(() => {
    chart.current?.setOption(option)
  }, [option])

  const style = { width: '100%', height: `${height}px`, display: 'block' }
  if (__H5__) return <View id={id} ref={host} style={style} aria-hidden />
  return (
    <Canvas
      type="2d"
      id={id}
      canvasId={id}
      style={style}
      aria-hidden
      onTouchStart={(event) => passTouch(chart.current, 'start', event)}
      onTouchMove={(event) => passTouch(chart.current, 'move', event)}
      onTouchEnd={(event) => passTouch(chart.current, 'end', event)}
    />
  )
}
