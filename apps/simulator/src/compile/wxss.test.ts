import { browserSelector, wxssToCss } from './wxss'

describe('WXSS to CSS', () => {
  it('measures rpx by the phone, in any property and with a sign', () => {
    expect(wxssToCss('.a{width:20rpx;margin:-1.5rpx auto .5RPX}')).toBe(
      '.a{width:calc(var(--sim-rpx) * 20);margin:calc(var(--sim-rpx) * -1.5) auto calc(var(--sim-rpx) * .5)}',
    )
  })

  it('leaves names and addresses that only look like units', () => {
    const css = '.a{background:url(data:image/svg+xml;a20rpxb);animation:go-20rpxish 1s}'
    expect(wxssToCss(css)).toBe(css)
  })

  it('takes the window and the safe area from the phone', () => {
    expect(wxssToCss('.a{height:calc(100vh - 10px);padding-bottom:env(safe-area-inset-bottom, 0)}')).toBe(
      '.a{height:calc(calc(var(--sim-vh) * 100) - 10px);padding-bottom:var(--sim-safe-bottom)}',
    )
  })

  it('turns tags into our elements, and only tags', () => {
    expect(browserSelector('view>text.view, .text picker-view')).toBe('wx-view>wx-text.view, .text wx-picker-view')
  })

  it('means the page itself by page', () => {
    expect(browserSelector('page, page .card')).toBe(':scope, :scope .card')
  })

  it('finds ids although the framework prefixes them', () => {
    expect(browserSelector('#seal view')).toBe('[id$="--seal"] wx-view')
  })

  it("keeps an isolated component's classes apart", () => {
    expect(wxssToCss('.title.big text{color:red}', 'scope3')).toBe('.scope3--title.scope3--big wx-text{color:red}')
  })

  it('reads media rules through, and strings and comments not at all', () => {
    expect(wxssToCss('/* view{} */@media (min-width:1px){view::after{content:"} view {"}}')).toBe(
      '@media (min-width:1px){wx-view::after{content:"} view {"}}',
    )
  })

  it('inlines imports, and drops those that lead nowhere', () => {
    expect(wxssToCss("@import './none.wxss';.a{color:blue}")).toBe('.a{color:blue}')
    const imported = (path: string) => (path === './base.wxss' ? 'wx-view{color:red}' : undefined)
    expect(wxssToCss("@import './base.wxss';.a{color:blue}", '', imported)).toBe('wx-view{color:red}.a{color:blue}')
  })
})
