import { render, screen } from '@testing-library/react'
import { SparkLine, sparkPoints } from './spark-line'

it('runs from zero at the bottom to the largest at the top', () => {
  expect(sparkPoints([0, 5, 10], 100, 20)).toEqual([
    [0, 20],
    [50, 10],
    [100, 0],
  ])
  expect(sparkPoints([0, 0], 100, 20)).toEqual([
    [0, 20],
    [100, 20],
  ])
})

it('needs two days to be a line', () => {
  const { container, rerender } = render(<SparkLine values={[3]} label="course" />)
  expect(container).toBeEmptyDOMElement()
  rerender(<SparkLine values={[3, 4]} label="course" />)
  expect(screen.getByRole('img', { name: 'course' })).toBeInTheDocument()
})
