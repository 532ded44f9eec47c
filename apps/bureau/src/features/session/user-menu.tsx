import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Dropdown, type MenuProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { STAFF_KEY } from '@/app/query-client'
import { type Preferences, prefer, usePreferences } from '@/lib/preferences'
import { api } from '@/lib/trpc'
import { useFailureText } from '@/lib/use-failure-text'
import { PersonIcon } from '@/ui/icons'
import { useStaff } from './use-staff'
import styles from './user-menu.module.css'

const SCHEMES: Preferences['scheme'][] = ['auto', 'light', 'dark']

/** Who is signed in, light or dark, and the way out. */
export function UserMenu() {
  const { t } = useTranslation('console')
  const { message } = App.useApp()
  const failureText = useFailureText()
  const { scheme } = usePreferences()
  const { data: staff } = useStaff()
  const queryClient = useQueryClient()
  const signOut = useMutation({
    mutationFn: () => api.staff.signOut.mutate(),
    onSuccess: () => {
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'programme' && queryKey[0] !== STAFF_KEY[0] })
      queryClient.setQueryData(STAFF_KEY, null)
    },
    onError: (error) => message.error(failureText(error)),
  })
  if (!staff) return null
  const items: MenuProps['items'] = [
    { key: 'who', type: 'group', label: `${staff.name} · ${t(`user.roles.${staff.role}`)}` },
    { type: 'divider' },
    {
      key: 'scheme',
      type: 'group',
      label: t('user.scheme'),
      children: SCHEMES.map((key) => ({ key, label: t(`user.schemes.${key}`), onClick: () => prefer({ scheme: key }) })),
    },
    { type: 'divider' },
    { key: 'out', label: t('user.signOut'), onClick: () => signOut.mutate() },
  ]
  return (
    <Dropdown menu={{ items, selectable: true, selectedKeys: [scheme] }} trigger={['click']} placement="bottomRight">
      <Button type="text" className={styles.button!} icon={<PersonIcon />} aria-label={`${t('user.menu')}: ${staff.name}`}>
        <span className={styles.name}>{staff.name}</span>
      </Button>
    </Dropdown>
  )
}
