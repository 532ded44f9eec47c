import { progressLine, showProgress } from './progress'

const work = { label: '复制 Copying', unit: '行 rows' }

it('says how far it is, how fast, and how long it still takes', () => {
  expect(progressLine(work, 1_250_000, 5_000_000, 1_000_000, 5)).toBe(
    '复制 Copying ██████░░░░░░░░░░░░░░░░░░  25%  1,250,000 / 5,000,000 行 rows  50,000/s  剩余 left 1:15',
  )
  expect(progressLine(work, 0, 10, 0, 0)).toBe('复制 Copying ░░░░░░░░░░░░░░░░░░░░░░░░   0%  0 / 10 行 rows  0/s')
})

describe.each([
  { where: 'on a terminal: one line drawn anew, ten times a second', isTTY: true, every: 100, start: '\r\x1b[2K复制' },
  { where: 'elsewhere: a plain line every five seconds', isTTY: false, every: 5_000, start: '复制' },
])('$where', ({ isTTY, every, start }) => {
  it('shows it', () => {
    const written: string[] = []
    let at = 0
    const show = showProgress(work, { isTTY, write: (text: string) => written.push(text) > 0 }, () => at)
    for (let done = 0; done < 1_000; done++, at += 20) show(done, 1_000)
    show(1_000, 1_000)
    expect(Math.abs(written.length - 1 - Math.floor(20_000 / every))).toBeLessThanOrEqual(1)
    expect(written.every((text) => text.startsWith(start))).toBe(true)
    expect(written.at(-1)).toMatch(/ 100% .*\n$/)
  })
})
