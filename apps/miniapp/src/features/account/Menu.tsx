import { useBindings } from '@/features/binding/use-bindings'
import { useProgramme } from '@/features/programme/use-programme'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Card } from '@/ui/Card'
import { MenuCell, type MenuCellProps } from '@/ui/MenuCell'

/** Where the person's own things are. */
export function Menu() {
  const { t } = useWords()
  const has = useProgramme().data?.has
  const bound = useBindings().data?.filter(({ status }) => status === 'bound').length
  const items: MenuCellProps[] = [
    {
      icon: 'link',
      text: t('mine.bindings'),
      said: bound === undefined ? undefined : t('mine.bindingsHint', { n: bound }),
      onTap: go.bindings,
    },
    { icon: 'medal', text: t('mine.honours'), onTap: go.honours },
    { icon: 'trophy', text: t('mine.boards'), onTap: () => go.boards() },
    { icon: 'user', text: t('mine.friends'), onTap: go.friends },
    { icon: 'home', text: t('mine.organisation'), onTap: go.organisation },
    { icon: 'certificate', text: t('mine.certificates'), onTap: go.certificates },
    { icon: 'ticket', text: t('mine.orders'), onTap: go.orders },
    ...(has?.publicGood ? [{ icon: 'heart' as const, text: t('mine.publicGood'), onTap: go.publicGood }] : []),
    ...(has?.volunteering ? [{ icon: 'people' as const, text: t('mine.volunteering'), onTap: go.volunteering }] : []),
  ]
  return (
    <Card className="flush">
      {items.map((item) => (
        <MenuCell key={item.icon} {...item} />
      ))}
    </Card>
  )
}
