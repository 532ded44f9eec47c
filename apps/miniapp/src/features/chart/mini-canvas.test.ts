import type { EChartsType } from 'echarts/core'
import type { CanvasNode } from '@/ui/canvas-node'
import { light } from '@/ui/tokens'
import { chart, programme } from '../../../test/fixtures'
import { columnAt } from './columns'
import { echarts } from './echarts'
import { dressCanvas, passTouch } from './mini-canvas'
import { chartOption } from './option'

it('lets ECharts draw the columns on a canvas that has no DOM about it', () => {
  const filled: string[] = []
  const ctx = new Proxy<Record<string, unknown>>(
    { canvas: null, measureText: () => ({ width: 10 }), fill: () => void filled.push(String(ctx.fillStyle)) },
    { get: (own, name) => (name in own ? own[name as string] : () => undefined) },
  )
  const node: CanvasNode = { width: 300, height: 200, getContext: () => ctx as unknown as CanvasRenderingContext2D }
  const canvas = dressCanvas(node)
  echarts.setPlatformAPI({ createCanvas: () => canvas })
  const drawn = echarts.init(canvas, null, { width: 300, height: 200, devicePixelRatio: 1 })
  const sections = programme.sections.map(({ code, label }) => ({ code, label: label.zh }))
  drawn.setOption(chartOption(chart(), { tokens: light, sections, scale: 1, motion: false }))
  drawn.getZr().flush()
  expect(filled).toContain(light.travel)
  expect(filled).toContain(light.food)
  expect([10, 100, 200, 290, 400].map((x) => columnAt(drawn, x))).toEqual([undefined, 0, 1, 1, undefined])
  drawn.dispose()
})

it('hands a touch to zrender as the mouse it knows', () => {
  const passed: [string, number, number][] = []
  const zr = { handler: { dispatch: (name: string, at: { zrX: number; zrY: number }) => passed.push([name, at.zrX, at.zrY]) } }
  const drawn = { getZr: () => zr } as unknown as EChartsType
  passTouch(drawn, 'start', { touches: [{ x: 3, y: 4 }] })
  passTouch(drawn, 'end', { touches: [], changedTouches: [{ x: 5, y: 6 }] })
  passTouch(drawn, 'move', { touches: [] })
  passTouch(null, 'move', { touches: [{ x: 1, y: 1 }] })
  expect(passed).toEqual([
    ['mousedown', 3, 4],
    ['mousemove', 3, 4],
    ['mouseup', 5, 6],
    ['click', 5, 6],
  ])
})
