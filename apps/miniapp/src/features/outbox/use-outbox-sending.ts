import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { onReconnect } from '@/lib/reconnect'
import { flushOutbox } from './flush'

/** While a page uses it, what waits is sent: when the page is shown, and when the network is back. */
export function useOutboxSending(): void {
  useDidShow(() => void flushOutbox())
  useEffect(() => onReconnect(() => void flushOutbox()), [])
}
