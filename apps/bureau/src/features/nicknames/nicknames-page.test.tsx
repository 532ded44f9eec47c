import type { ShownNickname, StaffRole } from '@tanpuhui/contract'
import { QueryClientProvider } from '@tanstack/react-query'
import { configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { App } from 'antd'
import { MemoryRouter, Route, Routes } from 'react-router-dom'
import { ConsoleLayout } from '@/app/console-layout'
import { queryClient } from '@/app/query-client'
import { inputsOf, refuse, serveConsole } from '../../../test/console-server'
import { readIn } from '../../../test/words'
import { NicknamesPage } from './nicknames-page'

jest.setTimeout(60_000)
configure({ asyncUtilTimeout: 15_000 })

const chosen = (resident: string, nickname: string): ShownNickname => ({
  ...{ resident, nickname },
  chosenAt: '2026-11-21T09:30:00+08:00',
})
let all: ShownNickname[]

function serve(role: StaffRole = 'reviewer', more: Record<string, unknown> = {}) {
  serveConsole({
    'programme.get': { name: { zh: '三晋绿色生活', en: 'Sanjin Green Life' }, sandbox: true },
    'staff.me': { username: 'li', name: '李复核', role },
    'appeals.waiting': { open: 0 },
    'nicknames.list': ({ search, cursor }: { search: string; cursor?: string }) => {
      const found = all.filter(({ nickname }) => nickname.includes(search))
      return { nicknames: cursor ? found.slice(2) : found.slice(0, 2), nextCursor: !cursor && found.length > 2 ? '17/9' : null }
    },
    'nicknames.takeOff': ({ resident }: { resident: string }) => {
      all = all.filter((one) => one.resident !== resident)
      return { resident, nickname: '' }
    },
    ...more,
  })
}

const show = () =>
  render(
    <QueryClientProvider client={queryClient}>
      <App>
        <MemoryRouter initialEntries={['/nicknames']}>
          <Routes>
            <Route element={<ConsoleLayout />}>
              <Route path="*" element={<NicknamesPage />} />
            </Route>
          </Routes>
        </MemoryRouter>
      </App>
    </QueryClientProvider>,
  )
const shown = () => within(screen.getByRole('main')).queryAllByRole('listitem')

beforeEach(() => {
  readIn('console')
  queryClient.clear()
  all = [chosen('11', '兑换找我'), chosen('10', '汾河边的骑手'), chosen('9', '兑换小站')]
})

it('lists nicknames page by page, finds some, and takes one off for a reason', async () => {
  serve()
  show()
  expect(await screen.findByText('汾河边的骑手')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '昵称' })).toHaveAttribute('aria-current', 'page')
  expect(screen.getByText('居民 11 · 2026年11月21日 09:30:00')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '显示更多' }))
  await waitFor(() => expect(shown()).toHaveLength(3))
  await userEvent.type(screen.getByRole('searchbox', { name: '昵称中的字' }), '兑换{Enter}')
  await waitFor(() => expect(screen.queryByText('汾河边的骑手')).not.toBeInTheDocument())
  expect(shown()).toHaveLength(2)

  await userEvent.click(screen.getByRole('button', { name: '撤下“兑换找我”' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('撤下昵称“兑换找我”？')).toBeInTheDocument()
  await userEvent.click(within(dialog).getByRole('button', { name: '确认撤下' }))
  expect(await within(dialog).findByText('请选择原因')).toBeInTheDocument()
  await userEvent.click(within(dialog).getByRole('radio', { name: '含广告或联系方式' }))
  await userEvent.dblClick(within(dialog).getByRole('button', { name: '确认撤下' }))
  expect(await screen.findByText('已撤下“兑换找我”')).toBeInTheDocument()
  await waitFor(() => expect(shown()).toHaveLength(1))
  expect(inputsOf('nicknames.takeOff')).toEqual([{ resident: '11', nickname: '兑换找我', reason: 'advertising' }])
})

it('says that a resident has another one by now, and shows which', async () => {
  serve('admin', {
    'nicknames.takeOff': () => {
      all = [chosen('11', '骑行的林')]
      return refuse('NICKNAME_GONE')
    },
  })
  show()
  await userEvent.click(await screen.findByRole('button', { name: '撤下“兑换找我”' }))
  await userEvent.click(await screen.findByRole('radio', { name: '冒充他人或机构' }))
  await userEvent.click(screen.getByRole('button', { name: '确认撤下' }))
  expect(await screen.findByText('这位居民已不用这个昵称，请刷新列表')).toBeInTheDocument()
  expect(await screen.findByText('骑行的林')).toBeInTheDocument()
})

it('says what is empty, and what was not found', async () => {
  serve()
  show()
  await userEvent.type(await screen.findByRole('searchbox'), '公交{Enter}')
  expect(await screen.findByText('没有含“公交”的昵称')).toBeInTheDocument()
  all = []
  await userEvent.clear(screen.getByRole('searchbox'))
  await userEvent.type(screen.getByRole('searchbox'), '{Enter}')
  expect(await screen.findByText('还没有人取昵称')).toBeInTheDocument()
})

it('is not for others', async () => {
  serve('operator')
  show()
  expect(await screen.findByText('这一页由复核人员使用')).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: '昵称' })).not.toBeInTheDocument()
  expect(inputsOf('nicknames.list')).toEqual([])
})
