import { recognise } from './recognise'

it.each([
  ['TPH1.1.h2x9k.Qk3vJt0c5l1m9Zb7R2aXyWpN', { kind: 'site', code: 'TPH1.1.h2x9k.Qk3vJt0c5l1m9Zb7R2aXyWpN' }],
  [' TPV1.3.h2x9k.Qk3vJt0c5l1m9Zb7R2aXyWpN ', { kind: 'event', code: 'TPV1.3.h2x9k.Qk3vJt0c5l1m9Zb7R2aXyWpN' }],
  ['https://sanjin.example/verify#c=AbC-_09', { kind: 'certificate', payload: 'AbC-_09' }],
  ['https://sanjin.example/?organisation=K7M9QX2Z', { kind: 'organisation', code: 'K7M9QX2Z' }],
  ['DEMO-7K3M9QX2ZD4E', { kind: 'voucher', code: 'DEMO-7K3M9QX2ZD4E' }],
  ['DEMO-QKMXZDEFGHJP', { kind: 'voucher', code: 'DEMO-QKMXZDEFGHJP' }],
  ['6901234567892', { kind: 'voucher', code: '6901234567892' }],
  ['https://u.wechat.com/AbC09', { kind: 'other' }],
  ['https://sanjin.example/verify', { kind: 'other' }],
  ['https://sanjin.example/verify#c=a%20b', { kind: 'other' }],
  ['WIFI:S:canteen;P:12345678;;', { kind: 'other' }],
  ['12345', { kind: 'other' }],
  ['VOUCHER', { kind: 'other' }],
  ['', { kind: 'other' }],
] as const)('reads %j', (text, found) => {
  expect(recognise(text)).toEqual(found)
})
