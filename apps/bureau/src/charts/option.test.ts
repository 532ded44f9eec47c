import { tooltipHtml } from './option'

it('never lets a name become markup', () => {
  const html = tooltipHtml('<img src=x onerror=alert(1)>', [['a & "b"', '1']])
  expect(html).not.toContain('<img')
  expect(html).toContain('a &#38; &#34;b&#34;')
})
