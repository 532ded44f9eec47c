import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { cutLine, inputsOf, refuse, serve } from '../../../test/fakes/server'
import { openAt, reachBottom, taro } from '../../../test/fakes/taro'
import { appeal, programme, receipt, refused } from '../../../test/fixtures'
import AppealPage from './appeal'
import AppealsPage from './appeals'

/** An id as partners make them. */
const act = { ...refused, id: '3/ride 1' }
const WORDS = '这次骑行是 8 公里，只计了 5 公里'

beforeEach(() => serve({ 'programme.get': programme, 'ledger.receipt': receipt, 'ledger.refused': [act] }))

const field = (name = '哪里不对') => screen.findByRole('textbox', { name })
const send = () => screen.getByRole('button', { name: '提交' })

describe('an appeal', () => {
  beforeEach(() => openAt('subpackages/account/appeal', { record: '1001' }))

  it('is about a record: counts its characters, says what happens next, and where the answer will be', async () => {
    serve({ 'appeals.make': appeal() })
    render(<AppealPage />)
    expect(await screen.findByText('2026年11月20日 08:12 · 美团单车')).toBeInTheDocument()
    expect(screen.getByText('处理中的申诉与意见最多可有 20 条。')).toBeInTheDocument()
    expect(screen.getByText(/工作人员会核对/)).toBeInTheDocument()
    await userEvent.type(await field(), '  不对啊')
    expect(screen.getByText('至少写 5 个字')).toBeInTheDocument()
    expect(screen.getByText('3 / 500')).toBeInTheDocument()
    expect(send()).toHaveAttribute('aria-disabled', 'true')
    await userEvent.clear(await field())
    await userEvent.type(await field(), WORDS)
    await userEvent.click(send())
    expect(await screen.findByText('已提交')).toBeInTheDocument()
    expect(inputsOf('appeals.make')).toEqual([{ about: { record: '1001' }, words: WORDS, requestId: expect.any(String) }])
    await userEvent.click(screen.getByRole('button', { name: '查看我的申诉与意见' }))
    expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/account/appeals' })
  })

  it('keeps its words and its request id over a broken connection', async () => {
    serve({ 'appeals.make': () => refuse('UNAVAILABLE') })
    render(<AppealPage />)
    await userEvent.type(await field(), WORDS)
    await userEvent.click(send())
    expect(await screen.findByRole('alert')).toHaveTextContent('服务暂时不可用')
    cutLine(true)
    await userEvent.click(screen.getByRole('button', { name: '重试' }))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('网络不通'))
    expect(await field()).toHaveValue(WORDS)
    cutLine(false)
    serve({ 'appeals.make': appeal() })
    await userEvent.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByText('已提交')).toBeInTheDocument()
    const ids = inputsOf('appeals.make').map((input) => (input as { requestId: string }).requestId)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  it('says so when twenty are open', async () => {
    serve({ 'appeals.make': () => refuse('TOO_MANY_APPEALS', { limit: 20 }) })
    render(<AppealPage />)
    await userEvent.type(await field(), WORDS)
    await userEvent.click(send())
    expect(await screen.findByRole('alert')).toHaveTextContent('最多可有 20 条处理中的申诉')
  })

  it.each([act.id, encodeURIComponent(act.id)])('is about an act that was refused, named as %s', async (named) => {
    openAt('subpackages/account/appeal', { act: named })
    serve({ 'appeals.make': appeal() })
    render(<AppealPage />)
    expect(await screen.findByText(`未计入：${act.reason.message.zh}`)).toBeInTheDocument()
    await userEvent.type(await field(), WORDS)
    await userEvent.click(send())
    await screen.findByText('已提交')
    expect(inputsOf('appeals.make')).toMatchObject([{ about: { act: act.id } }])
  })

  it('may be about nothing in particular', async () => {
    openAt('subpackages/account/appeal')
    serve({ 'appeals.make': appeal({ about: null }) })
    render(<AppealPage />)
    await userEvent.type(await field('您的意见'), '希望增加更多公交线路')
    await userEvent.click(send())
    await screen.findByText('已提交')
    expect(inputsOf('appeals.make')).toMatchObject([{ about: null, words: '希望增加更多公交线路' }])
  })
})

describe('my appeals', () => {
  beforeEach(() => openAt('subpackages/account/appeals'))

  it('stand with state, answer and day, each leading to its record', async () => {
    const answer = { outcome: 'upheld' as const, words: '核实为 8 公里，企业将重新上报。', at: '2026-11-22T15:00:00+08:00' }
    const general = appeal({ appeal: '502', about: null, words: '希望增加更多公交线路' })
    serve({ 'appeals.mine': { appeals: [general, appeal({ answer })], nextCursor: null } })
    render(<AppealsPage />)
    expect(await screen.findByText('申诉成立')).toBeInTheDocument()
    expect(screen.getByText('处理中')).toBeInTheDocument()
    expect(screen.getByText('2026年11月22日 答复')).toBeInTheDocument()
    expect(screen.getByText(answer.words)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('link', { name: /共享单车骑行 · 美团单车/ }))
    expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/receipt/index?record=1001' })
  })

  it('come page by page, and a page that did not come is asked for again', async () => {
    const page = (appeals: string[], nextCursor: string | null) => ({
      appeals: appeals.map((one) => appeal({ appeal: one, words: `第 ${one} 条意见` })),
      nextCursor,
    })
    serve({ 'appeals.mine': ({ cursor }: { cursor?: string }) => (cursor ? refuse('UNAVAILABLE') : page(['502'], '502')) })
    render(<AppealsPage />)
    await screen.findByText('第 502 条意见')
    reachBottom()
    expect(await screen.findByRole('alert')).toHaveTextContent('服务暂时不可用')
    serve({ 'appeals.mine': ({ cursor }: { cursor?: string }) => (cursor ? page(['501'], null) : page(['502'], '502')) })
    await userEvent.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByText('第 501 条意见')).toBeInTheDocument()
    expect(await screen.findByText('已经到底了')).toBeInTheDocument()
  })

  it('begin with an invitation', async () => {
    serve({ 'appeals.mine': { appeals: [], nextCursor: null } })
    render(<AppealsPage />)
    await userEvent.click(await screen.findByRole('button', { name: '写意见反馈' }))
    expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/account/appeal' })
  })
})
