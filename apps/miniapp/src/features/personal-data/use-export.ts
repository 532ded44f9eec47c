import Taro from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from '@/lib/ask'
import { download } from '@/lib/download'
import { type Failure, toFailure } from '@/lib/failure'
import { type Fetched, fetchFile, forgetFile } from '@/lib/rest'

type ExportState =
  | { step: 'idle' }
  | { step: 'busy' }
  /** In the browser it is among the downloads by then; in WeChat it waits to be sent to a chat. */
  | { step: 'ready'; bytes: number; sent: boolean }
  | { step: 'failed'; failure: Failure }

/** Fetches everything that is held about the resident as the file `name`, and hands it to them. What lies on the phone is removed at the end. */
export function useExport(name: string) {
  const [state, setState] = useState<ExportState>({ step: 'idle' })
  const kept = useRef<string | null>(null)

  const forget = useCallback(() => {
    if (kept.current !== null) forgetFile(kept.current)
    kept.current = null
  }, [])
  useEffect(() => forget, [forget])

  const hand = (fetched: Fetched) => {
    if ('blob' in fetched) download(fetched.blob, name)
    else kept.current = fetched.path
    setState({ step: 'ready', bytes: fetched.bytes, sent: false })
  }
  const start = async () => {
    setState({ step: 'busy' })
    try {
      hand(await ask(() => fetchFile('/resident/v1/export', name)))
    } catch (cause) {
      setState({ step: 'failed', failure: toFailure(cause) })
    }
  }
  /** WeChat lets a tap send a file to a chat; that is how it leaves the mini-program. */
  const send = async () => {
    if (kept.current === null) return
    try {
      await Taro.shareFileMessage({ filePath: kept.current, fileName: name })
      setState((before) => (before.step === 'ready' ? { ...before, sent: true } : before))
    } catch {
      // the person has gone back without choosing a chat: the file is still there
    }
  }
  const close = () => {
    forget()
    setState({ step: 'idle' })
  }
  return { state, start, send, close }
}
