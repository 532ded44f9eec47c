import { View } from '@tarojs/components'
import { Icon, type IconName } from '@/ui/Icon'

/** Words in an item's code that tell what to draw for it; anything else is a gift. */
const PICTURES: readonly (readonly [RegExp, IconName, string])[] = [
  [/notebook|paper|pencil/, 'ledger', 'office'],
  [/bus|metro|bike|ride|charg|transit|park/, 'travel', 'travel'],
  [/fish|gull|tree|plant|donat|release|forest|public/, 'leaf', 'travel'],
  [/food|meal|tea|coffee|market|grocer|rice/, 'food', 'food'],
  [/film|cinema|theat/, 'ticket', 'leisure'],
  [/tour|scenic|museum|library|book/, 'leisure', 'leisure'],
  [/cloth|bag|tote/, 'clothing', 'clothing'],
  [/home|lamp|water|power|electric|light/, 'housing', 'housing'],
  [/parcel|goods/, 'goods', 'goods'],
  [/voucher|coupon|card/, 'ticket', 'finance'],
]

const pictureOf = (code: string) => PICTURES.find(([word]) => word.test(code)) ?? ([/./, 'gift', 'housing'] as const)

/** A quiet drawing for an item, from its kind. */
export function OfferPicture({ code, tall = false }: { code: string; tall?: boolean }) {
  const [, icon, hue] = pictureOf(code)
  return (
    <View className={`offer-picture hue-${hue} ${tall ? 'offer-picture-tall' : ''}`}>
      <View className="offer-wash" />
      <Icon name={icon} size={tall ? 48 : 32} />
    </View>
  )
}
