import type { MessageTemplate, ReceivedMessage } from '@tanpuhui/contract'
import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { useSession } from '@/features/session/store'
import { useResidentResource } from '@/features/session/use-resident-resource'
import type { Resource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'
import { useSeen } from './store'

/** What was sent to the resident, newest first. */
export const useReceived = (): Resource<ReceivedMessage[]> =>
  useResidentResource('messages:received', () => trpc.messages.received.query())

/** Of what they can be told, and to how much they have agreed. */
export const useTemplates = (): Resource<MessageTemplate[]> =>
  useResidentResource('messages:templates', () => trpc.messages.list.query())

/** Whether there is a message that the resident has not seen on this device. */
export function useUnread(): boolean {
  const newest = useReceived().data?.[0]?.at
  const resident = useSession((session) => session.resident)
  const until = useSeen((seen) => (resident === null ? undefined : seen.until[resident]))
  return newest !== undefined && (until === undefined || Date.parse(newest) > Date.parse(until))
}

/** Where 我的 stands in the tab bar. */
const MINE = 3

/** Keeps the dot on the tab of 我的 in step with what is unread. For pages of the tab bar. */
export function useUnreadDot(): void {
  const unread = useUnread()
  const draw = () => {
    const options = { index: MINE, fail: () => undefined }
    // Refused while another kind of page is in front; the next tab shown draws it.
    void (unread ? Taro.showTabBarRedDot(options) : Taro.hideTabBarRedDot(options))?.catch?.(() => undefined)
  }
  useEffect(draw, [unread])
  useDidShow(draw)
}
