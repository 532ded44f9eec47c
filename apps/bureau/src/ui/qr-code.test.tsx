import { render, screen } from '@testing-library/react'
import { encode } from 'uqr'
import { QrCode, qrPath } from './qr-code'

it('draws exactly the dark squares of the code', () => {
  const text = 'TPH1.1.htaw5.F_rcLzYkygnByAJuIEUI5G9M'
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const drawn = new Set([...qrPath(text).path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`))
  expect(qrPath(text).size).toBe(size)
  for (const [y, row] of data.entries()) for (const [x, dark] of row.entries()) expect(drawn.has(`${x},${y}`)).toBe(dark)
})

it('keeps the quiet zone of four squares and says what it is', () => {
  render(<QrCode text="x" label="打卡码" />)
  const { size } = qrPath('x')
  expect(screen.getByRole('img', { name: '打卡码' })).toHaveAttribute('viewBox', `-4 -4 ${size + 8} ${size + 8}`)
})
