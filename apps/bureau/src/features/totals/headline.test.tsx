import { render, screen, within } from '@testing-library/react'
import { overview } from '../../../test/overview'
import { readIn } from '../../../test/words'
import { Headline } from './headline'

it('shows the three cumulative figures, what today added, and the exact mass on hover', () => {
  readIn('console')
  render(<Headline overview={overview} range={{}} />)
  const people = within(screen.getByRole('region', { name: '累计减排人数' }))
  expect(people.getByText('1,300,000')).toBeInTheDocument()
  expect(people.getByText('+7')).toBeInTheDocument()
  expect(within(screen.getByRole('region', { name: '累计减排次数' })).getByText('24,700,000')).toBeInTheDocument()
  const mass = within(screen.getByRole('region', { name: '累计减排量' }))
  expect(mass.getByTitle('16,000,123,456.789 g CO₂e')).toHaveTextContent('16,000.12t CO₂e')
  expect(mass.getByText('+1.23 kg CO₂e')).toBeInTheDocument()
})

it('does not call the figures of a period cumulative', () => {
  readIn('console', 'en')
  render(<Headline overview={overview} range={{ from: '2026-11-20', to: '2026-11-20' }} />)
  expect(screen.getByRole('region', { name: 'New people in this period' })).toBeInTheDocument()
  expect(screen.queryByText(/Today/)).not.toBeInTheDocument()
})
