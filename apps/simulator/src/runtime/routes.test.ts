import { parseQuery, resolveRoute } from './routes'

const app = { pages: ['pages/a/a'], subPackages: [{ root: 'sub', pages: ['b/b'] }] }

describe('page addresses', () => {
  it('resolves from the root and from the current page', () => {
    expect(resolveRoute(app, '/sub/b/b?x=1&y=')).toEqual({ path: 'sub/b/b', query: { x: '1', y: '' } })
    expect(resolveRoute(app, '../a/a', 'pages/z/z')).toEqual({ path: 'pages/a/a', query: {} })
  })

  it('knows only the pages of app.json', () => {
    expect(resolveRoute(app, '/pages/none/none')).toBeNull()
  })

  it('leaves the decoding to the page, as WeChat does', () => {
    expect(parseQuery('to=%2Fa%3Fb%3D1&q=a=b')).toEqual({ to: '%2Fa%3Fb%3D1', q: 'a=b' })
  })
})
