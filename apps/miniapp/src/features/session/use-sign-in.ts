import Taro from '@tarojs/taro'
import { forgetPersonal } from '@/lib/cache'
import { Failure } from '@/lib/failure'
import { rest } from '@/lib/rest'
import { trpc } from '@/lib/trpc'
import { useIntent } from '@/lib/use-intent'
import { useSession } from './store'

interface Opened {
  token: string
  residentId: string
}

const NO_CODE = {
  zh: '微信没有给出登录凭证，请重试',
  en: 'WeChat gave no sign-in code. Please try again.',
}

async function throughWechat(): Promise<Opened> {
  const { code } = await Taro.login()
  if (!code) throw new Failure('NO_CODE', NO_CODE)
  return trpc.session.wechat.mutate({ code })
}

/** Signs in through WeChat, or by name in the demo. */
export function useSignIn() {
  const signIn = useIntent(({ name }: { name?: string }) =>
    name === undefined ? throughWechat() : rest<Opened>('POST', '/sandbox/sign-in', { name }),
  )
  const run = async (input: { name?: string }) => {
    const opened = await signIn.run(input)
    if (!opened) return
    forgetPersonal()
    useSession.setState({ token: opened.token, resident: opened.residentId, browsing: false, introduced: true })
  }
  return { run, busy: signIn.busy, failure: signIn.failure }
}
