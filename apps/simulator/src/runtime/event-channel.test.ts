import { createEventChannel } from './event-channel'

describe('the channel between two pages', () => {
  it('carries events both ways, and never back to the sender', () => {
    const heard: unknown[] = []
    const { opener, opened } = createEventChannel({ done: (value) => heard.push(['opener', value]) })
    opened.on('hello', (value) => heard.push(['opened', value]))
    opened.emit('done', 1)
    opener.emit('hello', 2)
    opener.emit('done', 3)
    expect(heard).toEqual([
      ['opener', 1],
      ['opened', 2],
    ])
  })

  it('hears once, or not at all after off', () => {
    const heard: unknown[] = []
    const { opener, opened } = createEventChannel()
    opened.once('a', (value) => heard.push(value))
    opened.on('b', (value) => heard.push(value))
    opened.off('b')
    opener.emit('a', 1)
    opener.emit('a', 2)
    opener.emit('b', 3)
    expect(heard).toEqual([1])
  })
})
