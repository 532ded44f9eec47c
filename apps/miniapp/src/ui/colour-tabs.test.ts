import { taro } from '../../test/fakes/taro'
import { colourTabs } from './colour-tabs'

/** An off-screen canvas on which pictures are there at once. */
function canvas() {
  const painted: string[] = []
  const ctx = {
    drawImage: jest.fn(),
    fillRect: jest.fn(),
    set fillStyle(colour: string) {
      painted.push(colour)
    },
  }
  const image = {
    set src(path: string) {
      painted.push(path)
      queueMicrotask(() => this.onload())
    },
    onload: () => undefined,
    onerror: null,
  }
  return { painted, getContext: () => ctx, createImage: () => image }
}

it('colours the chosen tab and its icons, draws these once for a colour, and again after a refusal', async () => {
  const made = Array.from({ length: 4 }, canvas)
  const offscreen = jest.fn()
  for (const one of [...made, ...Array.from({ length: 5 }, canvas)]) offscreen.mockReturnValueOnce(one)
  Object.assign(taro, { createOffscreenCanvas: offscreen })

  await colourTabs('#365c7d')
  expect(taro.setTabBarStyle).toHaveBeenCalledWith({ selectedColor: '#365c7d' })
  expect(made.map(({ painted }) => painted)).toEqual(
    ['home', 'ledger', 'mall', 'mine'].map((name) => [`/assets/tab/${name}-on.png`, '#365c7d']),
  )
  expect(taro.setTabBarItem.mock.calls).toEqual([0, 1, 2, 3].map((index) => [{ index, selectedIconPath: 'wxfile://paper.png' }]))
  await colourTabs('#365c7d')
  expect(offscreen).toHaveBeenCalledTimes(4)

  taro.setTabBarItem.mockRejectedValueOnce(new Error('setTabBarItem:fail not TabBar page'))
  await colourTabs('#9cc2e2')
  expect(offscreen).toHaveBeenCalledTimes(5)
  await colourTabs('#9cc2e2')
  expect(offscreen).toHaveBeenCalledTimes(9)
})
