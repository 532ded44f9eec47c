import type { OrganisationView, StaffRole } from '@tanpuhui/contract'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { App } from 'antd'
import { zh as words } from '@/i18n/console.zh'
import { readIn } from '../../../test/words'
import { OrganisationsPage } from './organisations-page'

jest.setTimeout(30_000)

const school: OrganisationView = {
  organisation: '8001',
  name: '太原市第一中学',
  code: 'K7M9QX2Z',
  members: 42,
  createdAt: '2026-11-03T09:00:00+08:00',
  closedAt: null,
}
const club = { ...school, organisation: '8002', name: '骑行俱乐部', code: null, closedAt: '2026-11-20T09:00:00+08:00' }

/** A server on which somebody in `role` is signed in; answers the mutations that reach it. */
function serve(role: StaffRole): [path: string, input: unknown][] {
  const done: [string, unknown][] = []
  const list = [role === 'operator' ? school : { ...school, code: null }, club]
  const answers: Record<string, unknown> = {
    'organisations.list': list,
    'staff.me': { username: 'lin', name: '林', role },
    'programme.get': { name: { zh: '三晋绿色生活', en: 'Sanjin' }, publicUrl: 'http://localhost:3000' },
  }
  globalThis.fetch = async (input, init) => {
    const paths = new URL(String(input), 'http://localhost').pathname.replace('/trpc/', '').split(',')
    const inputs = init?.method === 'POST' ? (JSON.parse(String(init.body)) as Record<string, unknown>) : null
    const body = paths.map((path, i) => {
      if (inputs) done.push([path, inputs[i]])
      return { result: { data: inputs ? school : answers[path] } }
    })
    return { ok: true, status: 200, json: async () => body } as Response
  }
  return done
}

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App>
        <OrganisationsPage />
      </App>
    </QueryClientProvider>,
  )

beforeEach(() => readIn('console'))

it('lets an operator see a code, renew it and close the organisation, each after a question', async () => {
  const done = serve('operator')
  show()
  const card = (await screen.findByText('太原市第一中学')).closest('li')!
  expect(await within(card).findByText('K7M9 QX2Z')).toBeInTheDocument()
  expect(within(card).getByText('42 名成员')).toBeInTheDocument()
  expect(within(card).getByRole('img', { name: '加入“太原市第一中学”的二维码' })).toBeInTheDocument()
  expect(screen.getByText('已于 2026-11-20 停用')).toBeInTheDocument()
  await userEvent.click(within(card).getByRole('button', { name: '更换加入码' }))
  await userEvent.click(await within(await screen.findByRole('tooltip')).findByRole('button', { name: '更换加入码' }))
  await waitFor(() => expect(done).toHaveLength(1))
  await userEvent.click(within(card).getByRole('button', { name: /停\s*用/ }))
  const asked = (await screen.findByText('停用“太原市第一中学”？')).closest<HTMLElement>('[role=tooltip]')!
  await userEvent.click(within(asked).getByRole('button', { name: /停\s*用/ }))
  await waitFor(() => expect(done).toHaveLength(2))
  expect(done).toEqual([
    ['organisations.renewCode', { organisation: '8001' }],
    ['organisations.close', { organisation: '8001' }],
  ])
})

it('makes one organisation by a double click, under a request id of each opening of the dialog', async () => {
  const done = serve('operator')
  show()
  for (const [name, made] of [
    ['太原市第一中学', 1],
    ['骑行俱乐部', 2],
  ] as const) {
    await userEvent.click(await screen.findByRole('button', { name: '新建单位' }))
    const dialog = await screen.findByRole('dialog')
    const submit = within(dialog).getByRole('button', { name: /创\s*建/ })
    await userEvent.type(within(dialog).getByRole('textbox'), `${name} `)
    await userEvent.dblClick(submit)
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(done).toHaveLength(made)
  }
  expect(done.map(([path, input]) => [path, (input as { name: string }).name])).toEqual([
    ['organisations.create', '太原市第一中学'],
    ['organisations.create', '骑行俱乐部'],
  ])
  expect(new Set(done.map(([, input]) => (input as { requestId: string }).requestId)).size).toBe(2)
})

it('counts the letters of a name without the spaces around it', async () => {
  const done = serve('operator')
  show()
  await userEvent.click(await screen.findByRole('button', { name: '新建单位' }))
  const dialog = await screen.findByRole('dialog')
  await userEvent.type(within(dialog).getByRole('textbox'), '校 ')
  await userEvent.click(within(dialog).getByRole('button', { name: /创\s*建/ }))
  expect(await within(dialog).findByText(words.organisations.nameMissing)).toBeInTheDocument()
  expect(done).toEqual([])
})

it('shows others who belongs where, and no codes', async () => {
  serve('viewer')
  show()
  expect(await screen.findByText('42 名成员')).toBeInTheDocument()
  expect(screen.getByText(/加入码只有运营人员可见/)).toBeInTheDocument()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
  expect(screen.queryByRole('img', { name: /二维码/ })).not.toBeInTheDocument()
})
