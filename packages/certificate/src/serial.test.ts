import { certificateDocumentSchema } from '@tanpuhui/contract'
import fc from 'fast-check'
import { certificateSerial } from './serial'

it('writes the programme, the day and 50 random bits', () => {
  expect(certificateSerial('SJ', 20261121, Uint8Array.of(0, 1, 9, 10, 18, 20, 27, 28, 31, 32))).toBe('SJ-20261121-019AJMVWZ0')
})

it('always fits the schema', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 10, maxLength: 16 }),
      (random) => certificateDocumentSchema.shape.serial.safeParse(certificateSerial('LVYA', 20220918, random)).success,
    ),
  )
})

it('refuses too little randomness', () => {
  expect(() => certificateSerial('SJ', 20261121, new Uint8Array(9))).toThrow(RangeError)
})
