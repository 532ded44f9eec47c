import { ERRORS } from '@tanpuhui/contract'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { keep, useOutbox } from '@/features/outbox/store'
import { useSession } from '@/features/session/store'
import { today } from '@/lib/when'
import { cutLine, inputsOf, refuse, serve } from '../../../test/fakes/server'
import { files, taro } from '../../../test/fakes/taro'
import { home, programme } from '../../../test/fixtures'
import DataPage from './data'
import RemovalPage from './removal'

const wallet = { points: 400, lots: [{ points: 400, expiresOn: '2027-12-31' }], owed: 0 }

beforeEach(() => serve({ 'programme.get': programme, 'home.get': home(), 'mall.wallet': wallet }))

describe('the export of my data', () => {
  const name = `sanjin-${today()}.json`
  const path = `wxfile://usr/${name}`
  const open = async () => {
    render(<DataPage />)
    await userEvent.click(await screen.findByRole('button', { name: '导出我的数据' }))
  }

  it('says what is in the file, fetches it with who is asking, sends it to a chat, and leaves nothing behind', async () => {
    await open()
    expect(screen.getByText('减排量与积分的全部流水和余额')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '生成并导出' }))
    expect(await screen.findByText(name)).toBeInTheDocument()
    expect(screen.getByText('约 3 KB')).toBeInTheDocument()
    expect(taro.downloadFile).toHaveBeenCalledWith({
      url: 'http://api.test/resident/v1/export',
      filePath: path,
      header: { authorization: 'Bearer token-of-lin' },
    })
    await userEvent.click(screen.getByRole('button', { name: '发送到聊天' }))
    expect(taro.shareFileMessage).toHaveBeenCalledWith({ filePath: path, fileName: name })
    expect(await screen.findByRole('button', { name: '再次发送' })).toBeInTheDocument()
    expect(files.unlinkSync).not.toHaveBeenCalled()
    await userEvent.click(screen.getAllByRole('button', { name: '关闭' })[0]!)
    expect(files.unlinkSync).toHaveBeenCalledWith(path)
  })

  it('says in the server’s words why there is none, and keeps no file of that', async () => {
    const { zh, en } = ERRORS.TOO_MANY_REQUESTS
    taro.downloadFile.mockResolvedValueOnce({ statusCode: 429 })
    files.readFileSync.mockReturnValueOnce(JSON.stringify({ code: 'TOO_MANY_REQUESTS', userMessage: { zh, en } }))
    await open()
    await userEvent.click(screen.getByRole('button', { name: '生成并导出' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(zh)
    expect(files.unlinkSync).toHaveBeenCalledWith(path)
    await userEvent.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByText(name)).toBeInTheDocument()
  })

  it('is there again when the person went back without choosing a chat', async () => {
    taro.shareFileMessage.mockRejectedValueOnce({ errMsg: 'shareFileMessage:fail cancel' })
    await open()
    await userEvent.click(screen.getByRole('button', { name: '生成并导出' }))
    await userEvent.click(await screen.findByRole('button', { name: '发送到聊天' }))
    expect(screen.getByRole('button', { name: '发送到聊天' })).toBeInTheDocument()
  })
})

describe('the removal of my account', () => {
  const typeName = async (name: string) => {
    render(<RemovalPage />)
    await userEvent.type(await screen.findByRole('textbox', { name: '输入您的名字，确认注销' }), name)
  }
  const remove = () => screen.getByRole('button', { name: '注销账户' })

  it('says what goes, what is lost and what stays and why', async () => {
    render(<RemovalPage />)
    expect(await screen.findByText('400 积分，不能再用，也不能转给别人')).toBeInTheDocument()
    for (const heading of ['会删除', '会失去', '会留下，但不再指向您']) expect(screen.getByText(heading)).toBeInTheDocument()
    expect(screen.getByText(/凭二维码或证书文件仍可核验/)).toBeInTheDocument()
  })

  it('takes the name, typed once more; then nothing of theirs is on the device, and home is a visitor’s', async () => {
    serve({ 'account.remove': { removedAt: '2026-11-21T12:00:00+08:00' } })
    keep({ id: 'k1', resident: '7', code: 'TPH1.3', at: 1 })
    keep({ id: 'k2', resident: '8', code: 'TPH1.3', at: 2 })
    await typeName('林小')
    expect(remove()).toHaveAttribute('aria-disabled', 'true')
    await userEvent.type(screen.getByRole('textbox'), '满')
    await userEvent.click(remove())
    expect(await screen.findByText('账户已注销')).toBeInTheDocument()
    expect(inputsOf('account.remove')).toEqual([{ confirm: '林小满', requestId: expect.any(String) }])
    expect(useSession.getState()).toMatchObject({ token: null, resident: null, agreed: null, browsing: true })
    expect(useOutbox.getState().items.map(({ id }) => id)).toEqual(['k2'])
    expect(taro.reLaunch).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: '回到首页' }))
    expect(taro.reLaunch).toHaveBeenCalledWith({ url: '/pages/home/index' })
  })

  it('takes a name kept from before as it looks, and says when what is typed differs', async () => {
    const odd = home()
    serve({
      'home.get': { ...odd, resident: { ...odd.resident, name: '王  \u202e明' } },
      'account.remove': { removedAt: '2026-11-21T12:00:00+08:00' },
    })
    await typeName('王明')
    expect(screen.getByText('请输入：王 明')).toBeInTheDocument()
    expect(screen.getByText('与您的名字不一致')).toBeInTheDocument()
    await userEvent.clear(screen.getByRole('textbox'))
    await userEvent.type(screen.getByRole('textbox'), '王 明')
    expect(screen.queryByText('与您的名字不一致')).not.toBeInTheDocument()
    await userEvent.click(remove())
    await waitFor(() => expect(inputsOf('account.remove')).toEqual([{ confirm: '王 明', requestId: expect.any(String) }]))
  })

  it('says why it was not removed', async () => {
    serve({ 'account.remove': () => refuse('CONFIRMATION_WRONG') })
    await typeName('林小满')
    await userEvent.click(remove())
    expect(await screen.findByRole('alert')).toHaveTextContent('账户没有注销')
    expect(useSession.getState().token).toBe('token-of-lin')
  })

  it('is asked for again under the same request id, and says what it means when the session is gone by then', async () => {
    await typeName('林小满')
    serve({ 'account.remove': () => refuse('UNAVAILABLE') })
    await userEvent.click(remove())
    expect(await screen.findByRole('alert')).toHaveTextContent('服务暂时不可用')
    cutLine(true)
    await userEvent.click(screen.getByRole('button', { name: '重试' }))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('网络不通'))
    cutLine(false)
    serve({ 'account.remove': () => refuse('SESSION_INVALID') })
    await userEvent.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByText(/如果刚才的注销请求已经送达/)).toBeInTheDocument()
    const ids = inputsOf('account.remove').map((input) => (input as { requestId: string }).requestId)
    expect(new Set(ids).size).toBe(1)
  })
})
