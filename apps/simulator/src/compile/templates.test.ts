import { compileTemplates, renameTags } from './templates'

describe('templates', () => {
  it('renames built-in tags, longest name first, and no words of the text', () => {
    expect(renameTags('<view a="view"><picker-view-column/>view</view><views/>')).toBe(
      '<wx-view a="view"><wx-picker-view-column/>view</wx-view><views/>',
    )
  })

  it("leaves a page's own component its name", () => {
    expect(renameTags('<navigation-bar/><view/>', ['navigation-bar'])).toBe('<navigation-bar/><wx-view/>')
  })

  it('reports what is wrong with a template, by file', () => {
    const { warnings } = compileTemplates([{ path: 'pages/a', kind: 'wxml', source: '<view><text></view>', components: [] }])
    expect(warnings.join()).toMatch(/^pages\/a\.wxml: /)
  })
})
