import type { Receipt } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { sourceText } from '@/features/behaviour/source-text'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { dayText, momentText } from '@/lib/when'
import { Figure } from '@/ui/Figure'
import { Icon } from '@/ui/Icon'
import { Pair } from '@/ui/Pair'
import { SectionMark } from '@/ui/SectionMark'
import { Tap } from '@/ui/Tap'
import { Part } from './Part'
import { Ruling } from './Ruling'
import { Transfers } from './Transfers'
import './receipt.scss'

/** A paper slip with everything needed to recompute one credit by hand. */
export function ReceiptSlip({ receipt }: { receipt: Receipt }) {
  const words = useWords()
  const { t, pick, locale } = words
  const { line, formula, method } = receipt
  return (
    <View className="slip">
      <View className="slip-head">
        <SectionMark section={line.section} large />
        <View className="t16 strong slip-title">{pick(line.behaviourName)}</View>
        <View className={line.reversed ? 'slip-amounts undone' : 'slip-amounts'}>
          <Figure mg={line.mg} sign="+" />
          <Text className="t14 strong num">{t('common.pointsValue', { n: `+${countText(line.points)}` })}</Text>
        </View>
        {line.reversed && <Text className="t14 strong warn">{t('ledger.reversed')}</Text>}
      </View>
      {line.reversed && (
        <Part heading={t('receipt.reversal')}>
          <Pair name={t('receipt.reversedAt')} said={momentText(line.reversed.at, locale)} />
          <Pair name={t('receipt.reason')} said={pick(line.reversed.reason)} />
          <View className="t12 quiet">{t('receipt.reversalNote')}</View>
        </Part>
      )}
      <Part heading={t('receipt.what')}>
        <Pair name={t('receipt.occurredAt')} said={momentText(line.occurredAt, locale)} />
        <Pair name={t('receipt.partner')} said={pick(line.partnerName)} />
        <Pair name={t('receipt.where')} said={pick(line.districtName)} />
        {receipt.data.map(({ label, value }) => (
          <Pair key={label.zh} name={pick(label)} said={pick(value)} />
        ))}
        <Pair name={t('receipt.evidence')} said={t(`tier.${line.evidence}`)} />
        {receipt.evidenceRule && <View className="t12 quiet">{pick(receipt.evidenceRule)}</View>}
      </Part>
      {receipt.ruling && <Ruling ruling={receipt.ruling} reported={receipt.data} />}
      <Part heading={t('receipt.formula')}>
        <View className="t14 quiet">{pick(formula.general)}</View>
        <View className="slip-formula t14 num">{pick(formula.filled)}</View>
      </Part>
      {receipt.issuance && receipt.issuance.mg !== line.mg && <Issuance issuance={receipt.issuance} />}
      <Part heading={t('receipt.factors')}>
        {receipt.factors.map(({ name, value, unit, source }) => (
          <View key={name.zh} className="slip-factor">
            <Pair name={pick(name)} said={value === null ? '' : `${value} ${pick(unit)}`} />
            <View className="t12 quiet">{sourceText(words, source)}</View>
          </View>
        ))}
      </Part>
      <Part heading={t('receipt.method')}>
        <View className="t14">{pick(method.name)}</View>
        <View className="t12 quiet">{pick(method.issuer)}</View>
        <Pair name={method.code} said={`${t('receipt.version')} ${method.version}`} />
        <Pair
          name={t('receipt.validity')}
          said={
            method.validTo
              ? t('receipt.validBetween', { from: dayText(method.validFrom, locale), to: dayText(method.validTo, locale) })
              : t('receipt.validFrom', { from: dayText(method.validFrom, locale) })
          }
        />
        <Tap className="slip-more" role="link" onTap={() => go.behaviour(line.behaviour)} label={t('receipt.methodMore')}>
          <Text className="t14">{t('receipt.methodMore')}</Text>
          <Icon name="chevron" size={16} />
        </Tap>
      </Part>
      <Part heading={t('receipt.points')}>
        <View className="t14">{receipt.pointsRule ? pick(receipt.pointsRule) : t('receipt.noPoints')}</View>
      </Part>
      <Part heading={t('receipt.transfers')}>
        <Transfers transfers={receipt.transfers.filter(({ reason }) => reason !== 'reversal')} />
      </Part>
      {line.reversed && (
        <Part heading={t('receipt.counterEntry')}>
          <Transfers transfers={receipt.transfers.filter(({ reason }) => reason === 'reversal')} />
        </Part>
      )}
      <View className="slip-part">
        <Tap className="slip-more" role="link" onTap={() => go.appeal({ record: line.record })} label={t('appeals.fromReceipt')}>
          <Text className="t14">{t('appeals.fromReceipt')}</Text>
          <Icon name="chevron" size={16} />
        </Tap>
      </View>
      <View className="slip-foot t12 quiet">
        <Pair name={t('receipt.recordedAt')} said={momentText(receipt.recordedAt, locale)} />
        <Pair name={t('receipt.number')} said={line.record} />
        <View className="slip-motto">{t('receipt.footer')}</View>
      </View>
    </View>
  )
}

/** Why the programme answers for less than it shows when reductions are issued. */
function Issuance({ issuance: { mg, method, filled } }: { issuance: NonNullable<Receipt['issuance']> }) {
  const { t, pick } = useWords()
  return (
    <Part heading={t('receipt.issuance')}>
      <Pair name={t('receipt.issuable')} said={massText(mg)} />
      <View className="slip-formula t14 num">{pick(filled)}</View>
      <View className="t12 quiet">{t('receipt.issuanceNote', { method: pick(method.name), issuer: pick(method.issuer) })}</View>
    </Part>
  )
}
