import { useBench } from './bench'
import { describeInBrowser } from './chromium'
import { measureLoad, throttleCpu } from './probe'

jest.setTimeout(60_000)

const bytesOf = (data: object) => Buffer.byteLength(JSON.stringify(data))

describeInBrowser('the probes of the budgets', () => {
  const bench = useBench()
  const address = (query: string) => new URL(query, bench.page.url()).href

  it('count the setData calls, their bytes and the requests until something can be read, and no later ones', async () => {
    const load = await measureLoad(bench.page, address('?page=sub/load/load'))
    const sizes = [bytesOf({ step: 'asked' }), bytesOf({ lines: ['一', '二', '三'] })]
    expect(load).toMatchObject({
      route: 'sub/load/load',
      cold: true,
      updates: 2,
      bytes: sizes[0]! + sizes[1]!,
      largest: sizes[1],
      requests: 1,
    })
    expect(load.contentMs).toBeGreaterThan(0)
    await bench.page.waitForFunction(() => window.simulator.updates().length === 3)
    expect(await bench.page.evaluate(() => window.simulator.loads())).toMatchObject([{ updates: 2 }])
    expect((await bench.page.evaluate(() => window.simulator.updates())).map(({ route, bytes }) => [route, bytes])).toEqual([
      ['sub/load/load', sizes[0]],
      ['sub/load/load', sizes[1]],
      ['sub/load/load', bytesOf({ step: 'x'.repeat(5000) })],
    ])
  })

  it('take as content what the test names, when it names something', async () => {
    const load = await measureLoad(bench.page, address('?page=sub/load/load&content=.skeleton'), { cpu: 1 })
    expect(load).toMatchObject({ updates: 1 })
  })

  it('do not take a page that is still loading for content', async () => {
    await bench.page.evaluate(() => window.simulator.setNetwork('offline'))
    await bench.page.goto(address('?page=sub/load/load'))
    await bench.page.waitForFunction(() => window.simulator?.requests().length === 1)
    expect(await bench.page.evaluate(() => window.simulator.loads())).toMatchObject([{ contentMs: null }])
    await bench.side('性能')
    await bench.panel('loads').getByText('未出现').waitFor()
  })

  it('feel a processor that is four times slower', async () => {
    const work = () =>
      bench.page.evaluate(() => {
        const start = performance.now()
        let sum = 0
        for (let step = 0; step < 1e7; step += 1) sum += Math.sqrt(step)
        return { ms: performance.now() - start, sum }
      })
    /** Of several, the one that nothing else disturbed. */
    const best = async () => Math.min((await work()).ms, (await work()).ms, (await work()).ms)
    const fast = await best()
    await throttleCpu(bench.page, 4)
    expect(await best()).toBeGreaterThan(fast * 2)
  })

  it('show each page in the panel, and mark a setData that is too large', async () => {
    await bench.open('?page=pages/phone/phone')
    await bench.tap('大数据')
    await bench.says('大')
    await bench.side('性能')
    await bench.panel('loads').getByText('冷启动').waitFor()
    await bench.panel('updates').locator('tr.bad', { hasText: 'pages/phone/phone' }).getByText('97.7 KB').first().waitFor()
  })

  it('tell of long tasks', async () => {
    await bench.page.evaluate(() => {
      const end = performance.now() + 120
      setTimeout(() => {
        while (performance.now() < end + 120) Math.sqrt(2)
      }, 0)
    })
    await bench.page.waitForFunction(() => window.simulator.longTasks().some(({ ms }) => ms > 100))
  })
})
