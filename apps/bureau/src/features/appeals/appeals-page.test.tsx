import type { StaffAppeal, StaffRole } from '@tanpuhui/contract'
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { App } from 'antd'
import { MemoryRouter, Route, Routes } from 'react-router-dom'
import { ConsoleLayout } from '@/app/console-layout'
import { queryClient } from '@/app/query-client'
import { appeal, receipt } from '../../../test/appeals'
import { inputsOf, refuse, serveConsole } from '../../../test/console-server'
import { readIn } from '../../../test/words'
import { AppealsPage } from './appeals-page'

let open: StaffAppeal[]
let answered: StaffAppeal[]
const page = (appeals: StaffAppeal[]) => ({ appeals, nextCursor: null })

function serve(role: StaffRole = 'reviewer', more: Record<string, unknown> = {}) {
  serveConsole({
    'programme.get': { name: { zh: '三晋绿色生活', en: 'Sanjin Green Life' }, sandbox: true },
    'staff.me': { username: 'li', name: '李复核', role },
    'appeals.waiting': () => ({ open: open.length }),
    'appeals.open': () => page(open),
    'appeals.answered': () => page(answered),
    'appeals.record': receipt,
    ...more,
  })
}

const show = (at = '/appeals') =>
  render(
    <QueryClientProvider client={queryClient}>
      <App>
        <MemoryRouter initialEntries={[at]}>
          <Routes>
            <Route element={<ConsoleLayout />}>
              <Route path="*" element={<AppealsPage />} />
            </Route>
          </Routes>
        </MemoryRouter>
      </App>
    </QueryClientProvider>,
  )

const write = async (field: HTMLElement, text: string) => {
  await userEvent.click(field)
  await userEvent.paste(text)
}

beforeEach(() => {
  readIn('console')
  queryClient.clear()
  open = [appeal(), appeal({ appeal: '502', resident: '8', about: null, words: '希望增加更多公交线路' })]
  answered = []
})

it('shows what waits, oldest first, with what it is about, and how many in the navigation', async () => {
  serve()
  show()
  const [first, second] = await screen.findAllByRole('article')
  expect(first).toHaveTextContent('这次骑行是 8 公里，只计了 5 公里')
  expect(first).toHaveTextContent('1.25 kg CO₂e · 125 积分')
  expect(second).toHaveTextContent('希望增加更多公交线路')
  expect(within(second!).queryByRole('button', { name: '核对这笔记录' })).not.toBeInTheDocument()
  expect(within(screen.getByRole('navigation')).getByTitle('2 条待答复')).toHaveTextContent('2')
})

it('opens the record with how it was worked out and what was ruled', async () => {
  serve()
  show()
  await userEvent.click(await screen.findByRole('button', { name: '核对这笔记录' }))
  const record = within(await screen.findByRole('region', { name: '记录与计算过程' }))
  expect(record.getByText('步数 12000 步')).toBeInTheDocument()
  expect(record.getByText('9000 × 16.4 = 147.6 g')).toBeInTheDocument()
  expect(record.getByText('这些步数来自当天已计入的骑行')).toBeInTheDocument()
  expect(inputsOf('appeals.record')).toEqual([{ appeal: '501', resident: '7' }])
})

it('takes an outcome with words, once, and the appeal leaves the list', async () => {
  serve('reviewer', {
    'appeals.answer': () => {
      open = open.slice(1)
      return {}
    },
  })
  show()
  const [first] = await screen.findAllByRole('article')
  const form = within(first!)
  await userEvent.click(form.getByRole('button', { name: '提交答复' }))
  expect(await form.findByText('请选择结论')).toBeInTheDocument()
  await userEvent.click(form.getByRole('radio', { name: '申诉不成立' }))
  await write(form.getByLabelText('答复（居民可见）'), ' 企业记录为 5 公里。 ')
  await userEvent.click(form.getByRole('button', { name: '提交答复' }))
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1))
  expect(inputsOf('appeals.answer')).toEqual([
    { appeal: '501', resident: '7', outcome: 'dismissed', words: '企业记录为 5 公里。' },
  ])
})

it('says when somebody else has answered meanwhile', async () => {
  serve('reviewer', { 'appeals.answer': () => refuse('APPEAL_ANSWERED') })
  show()
  const form = within((await screen.findAllByRole('article'))[0]!)
  await userEvent.click(form.getByRole('radio', { name: '申诉成立' }))
  await write(form.getByLabelText('答复（居民可见）'), '已核实')
  await userEvent.click(form.getByRole('button', { name: '提交答复' }))
  expect(await form.findByText('这条申诉已答复')).toBeInTheDocument()
})

it('leads from an upheld appeal to the reversal of its record, while it still counts', async () => {
  const answer = { outcome: 'upheld' as const, words: '企业重复上报，已核实。', at: '2026-11-22T15:00:00+08:00' }
  answered = [appeal({ answer })]
  serve('reviewer', {
    'records.reverse': () => {
      const reversed = { at: '2026-11-22T15:05:00+08:00', reason: { zh: '企业重复上报', en: '企业重复上报' } }
      answered = [appeal({ answer, about: { ...appeal().about!, credit: { mg: 1_250_000, points: 125, reversed } } })]
      return {}
    },
  })
  show('/appeals?tab=answered')
  await userEvent.click(await screen.findByRole('button', { name: '冲正这笔记录…' }))
  const dialog = within(await screen.findByRole('dialog'))
  await write(dialog.getByLabelText('冲正原因（居民可见）'), '企业重复上报')
  await userEvent.click(dialog.getByRole('button', { name: '确认冲正' }))
  expect(await screen.findByText(/2026年11月22日.*企业重复上报/)).toBeInTheDocument()
  expect(inputsOf('records.reverse')).toEqual([{ record: '1001', resident: '7', reason: '企业重复上报' }])
  await waitFor(() => expect(screen.queryByRole('button', { name: '冲正这笔记录…' })).not.toBeInTheDocument())
})

it('has a word for nothing to do', async () => {
  open = []
  serve()
  show()
  expect(await screen.findByText('没有待答复的申诉')).toBeInTheDocument()
  expect(within(screen.getByRole('navigation')).queryByTitle(/待答复/)).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('tab', { name: '已答复' }))
  expect(await screen.findByText('还没有答复过的申诉')).toBeInTheDocument()
})

it('is not offered to staff in other roles', async () => {
  serve('viewer')
  show()
  expect(await screen.findByText('这一页由复核人员使用')).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: '申诉' })).not.toBeInTheDocument()
  expect(inputsOf('appeals.open')).toEqual([])
})
