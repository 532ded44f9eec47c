import { idSchema, requestIdSchema } from './index'

describe('an id', () => {
  it.each(['0', '1', '9007199254740993', '9223372036854775807'])('may be %s', (id) =>
    expect(idSchema.safeParse(id).success).toBe(true),
  )
  it.each(['', '-1', '1.5', '9223372036854775808', '9999999999999999999', '12345678901234567890', '１', ' 1', '1\n', 1])(
    'may not be %j, which no 63-bit column holds or no client wrote',
    (id) => expect(idSchema.safeParse(id).success).toBe(false),
  )
})

it('takes a UUID, and nothing else, as a request id', () => {
  expect(requestIdSchema.safeParse('018f4e7a-3c1b-7d2e-9f3a-5b6c7d8e9f00').success).toBe(true)
  for (const id of ['', '1', '018f4e7a3c1b7d2e9f3a5b6c7d8e9f00', 'zzzzzzzz-3c1b-7d2e-9f3a-5b6c7d8e9f00'])
    expect(requestIdSchema.safeParse(id).success).toBe(false)
})
