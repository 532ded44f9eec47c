import { describeInBrowser, launchChromium } from '../chromium'
import { startProduct } from '../main-road/server'
import { simulatorWorld } from './worlds/simulator'
import type { Ground, Walk } from './worlds/walk'
import { webWorld } from './worlds/web'

interface Asked {
  /** A programme's preset or file. */
  programme?: string
  /** Whether the system asks for less motion. */
  still?: boolean
}

const WORLDS = [
  ['in the simulator, on the build for WeChat', simulatorWorld],
  ['in a browser, on the web page', webWorld],
] as const

/**
 * The same tests in both worlds, one after the other, on one product that is started for them. Their people must have other names in each. No
 * test may leave an error behind, nor ask for what the simulator lacks.
 */
export function inBothWorlds(what: string, { programme, still = false }: Asked, tests: (walk: Walk) => void): void {
  describeInBrowser(what, () => {
    const ground = { still } as Ground
    beforeAll(async () => {
      ground.product = await startProduct(programme)
      ground.browser = await launchChromium()
    }, 600_000)
    afterAll(async () => {
      await ground.browser?.close()
      await ground.product?.stop()
    })
    describe.each(WORLDS)('%s', (_, worldOn) => {
      const world = worldOn(ground)
      beforeAll(() => world.begin(), 60_000)
      afterEach(async () => expect(await world.faults()).toEqual([]))
      afterAll(() => world.end())
      tests(world)
    })
  })
}
