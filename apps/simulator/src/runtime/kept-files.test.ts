import { createFiles } from './files'
import { createKeptFiles } from './kept-files'

/** A browser's storage with room for so many characters. */
function room(most: number): Storage {
  const items: Record<string, string> = {}
  const size = () => Object.entries(items).reduce((sum, [key, value]) => sum + key.length + value.length, 0)
  const methods = {
    getItem: (key: string) => items[key] ?? null,
    setItem(key: string, value: string) {
      if (size() + key.length + value.length > most) throw new Error('QuotaExceededError')
      items[key] = value
    },
    removeItem: (key: string) => void delete items[key],
  }
  return new Proxy(methods as unknown as Storage, {
    ownKeys: () => Object.keys(items),
    getOwnPropertyDescriptor: (_, key) => ({ configurable: true, enumerable: String(key) in items }),
  })
}

const PHOTO = Uint8Array.from([0xff, 0xd8, 0xff, 0, 255])
const start = (storage: Storage, person = '小林') => createFiles((url) => url, createKeptFiles(person, storage))

it('keeps saved files when the mini-program ends, on this person’s phone only; temporary ones go', () => {
  const storage = room(10_000)
  const files = start(storage)
  const temporary = files.keep(PHOTO, 'image/jpeg')
  files.write('wxfile://usr/check-in.jpg', PHOTO)
  const again = start(storage)
  expect(again.list()).toEqual(['wxfile://usr/check-in.jpg'])
  expect(again.read('wxfile://usr/check-in.jpg')).toMatchObject({ bytes: PHOTO, mime: 'image/jpeg' })
  expect(again.read(temporary)).toBeUndefined()
  expect(start(storage, '小陈').list()).toEqual([])
  again.remove('wxfile://usr/check-in.jpg')
  expect(start(storage).list()).toEqual([])
})

it('says so when there is no room left, and keeps what it has', () => {
  const storage = room(200)
  const files = start(storage)
  files.write('wxfile://usr/small.jpg', PHOTO)
  expect(() => files.write('wxfile://usr/large.jpg', new Uint8Array(1_000))).toThrow('storage limit is exceeded')
  expect(start(storage).list()).toEqual(['wxfile://usr/small.jpg'])
})
