import { PACKAGE_LIMIT, packageSizes } from './sizes'

const file = (path: string, bytes: number) => ({ path, bytes, modifiedAt: 0 })

describe('package sizes', () => {
  const app = {
    pages: ['a'],
    subPackages: [
      { root: 'sub', pages: ['b'] },
      { root: '/charts/', pages: ['c'] },
    ],
  }

  it('counts each file in its own package, and what no sub-package owns in the main one', () => {
    const sizes = packageSizes(app, [file('app.js', 10), file('sub/b.js', 20), file('subway.js', 40), file('charts/c.js', 80)])
    expect(sizes).toEqual([
      { root: '', bytes: 50, limit: PACKAGE_LIMIT },
      { root: 'sub/', bytes: 20, limit: PACKAGE_LIMIT },
      { root: 'charts/', bytes: 80, limit: PACKAGE_LIMIT },
    ])
  })

  it('leaves out what WeChat does not upload', () => {
    const [main] = packageSizes(app, [
      file('app.js.map', 5),
      file('vendors.js.LICENSE.txt', 5),
      file('project.config.json', 5),
      file('app.js', 1),
    ])
    expect(main?.bytes).toBe(1)
  })
})
