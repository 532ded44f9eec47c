import { contrast } from '@tanpuhui/contract/contrast'
import { dark, light } from '@/ui/tokens'
import { circle, placePath, readPath } from './path'
import { PALETTES } from './picture'
import { MOST_YOUNG, newestLeaf, STAGES, saplingPicture } from './sapling'
import { SCENES } from './scenes'
import { svgOf } from './svg'

const points = (d: string) =>
  readPath(d).flatMap((step) => (step[0] === 'Z' ? [] : [[step.at(-2) as number, step.at(-1) as number] as const]))

describe('path data', () => {
  it('is read into absolute steps, whatever letters it is written in', () => {
    expect(readPath('M10 20h5v-5l-1 2c1 1 2 2 3 3zM1.5-2L3 4')).toEqual([
      ['M', 10, 20],
      ['L', 15, 20],
      ['L', 15, 15],
      ['L', 14, 17],
      ['C', 15, 18, 16, 19, 17, 20],
      ['Z'],
      ['M', 1.5, -2],
      ['L', 3, 4],
    ])
  })

  it('is refused where a canvas could not repeat it', () => {
    expect(() => readPath('M0 0A4 4 0 0 1 8 0')).toThrow('"A"')
  })

  it('is turned clockwise and moved', () => {
    expect(placePath('M0 -10', 30, 40, 90, 2)).toBe('M50 40')
  })

  it('draws a circle of four curves whose ends lie on it', () => {
    for (const [x, y] of points(circle(10, 20, 5))) expect(Math.hypot(x - 10, y - 20)).toBeCloseTo(5)
  })
})

describe('every drawing', () => {
  const all = [
    ...Object.entries(SCENES),
    ...Array.from({ length: STAGES }, (_, stage) => [`stage ${stage}`, saplingPicture(stage, MOST_YOUNG)] as const),
  ]

  it.each(all)('%s lies within its frame', (_name, { width, height, shapes }) => {
    for (const { d } of shapes)
      for (const [x, y] of points(d)) {
        expect(x).toBeGreaterThanOrEqual(1)
        expect(x).toBeLessThanOrEqual(width - 1)
        expect(y).toBeGreaterThanOrEqual(1)
        expect(y).toBeLessThanOrEqual(height - 1)
      }
  })

  it('is its own', () => {
    const sources = all.map(([, picture]) => svgOf(picture, false))
    expect(new Set(sources).size).toBe(all.length)
  })

  it('is small: none weighs more than 8 KB as an image source', () => {
    for (const [, picture] of all) expect(svgOf(picture, true).length).toBeLessThan(8 * 1_024)
  })
})

it('keeps the pen’s line at 3 : 1 on paper and in the dark, on cards and on the ground', () => {
  for (const [palette, tokens] of [
    [PALETTES.light, light],
    [PALETTES.dark, dark],
  ] as const)
    for (const behind of [tokens.ground, tokens.surface]) expect(contrast(palette.ink, behind)).toBeGreaterThanOrEqual(3)
})

describe('the mascot', () => {
  it('grows higher with each stage until it is a tree, in the same pot', () => {
    const pot = saplingPicture(0).shapes.slice(-4)
    const drawn = Array.from({ length: STAGES }, (_, stage) => saplingPicture(stage).shapes)
    for (const shapes of drawn) expect(shapes.slice(-4)).toEqual(pot)
    const tops = drawn.map((shapes) => Math.min(...shapes.flatMap(({ d }) => points(d).map(([, y]) => y))))
    // A tree's crown is rounder than a plant's tip, not higher.
    expect(tops.slice(0, 5)).toEqual(tops.slice(0, 5).sort((a, b) => b - a))
  })

  it('bears one more young leaf for each act, up to three, the newest drawn alone in the same place', () => {
    const counts = [0, 1, 2, 3, 4].map((young) => saplingPicture(4, young).shapes.length)
    expect(counts.map((count) => count - counts[0]!)).toEqual([0, 1, 2, 3, 3])
    const { picture, origin } = newestLeaf(4, 2)
    expect(saplingPicture(4, 2).shapes).toEqual(expect.arrayContaining([...picture.shapes]))
    const [x, y] = points(picture.shapes[0]!.d)[0]!
    expect([(x / picture.width) * 100, (y / picture.height) * 100]).toEqual([
      expect.closeTo(origin[0], 0),
      expect.closeTo(origin[1], 0),
    ])
  })
})
