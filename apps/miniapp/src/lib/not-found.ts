import { words } from '@/i18n'
import { toast } from '@/ui/toast'
import { toHome } from './navigate'

/** For an address at which there is no page: home, and a word why. */
export function leadHome(): void {
  void toHome()
  toast(words().t('failure.noPage'))
}
