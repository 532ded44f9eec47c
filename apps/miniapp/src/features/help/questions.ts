import type { Locale, ProgrammeTerms, ProgrammeView, Text } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import type { TFunction } from 'i18next'
import { go } from '@/lib/navigate'
import { dayText } from '@/lib/when'

type Key =
  | 'notCounted'
  | 'caps'
  | 'duplicates'
  | 'collect'
  | 'when'
  | 'evidence'
  | 'expiry'
  | 'money'
  | 'certificate'
  | 'privacy'
  | 'partners'
  | 'boards'
  | 'reversed'
  | 'wrong'
  | 'leave'

/** Something that people ask, and what this programme answers. */
export interface Question {
  key: Key
  question: string
  /** Paragraphs. */
  answer: string[]
  /** Figures of this programme, a line each. */
  figures: string[]
  /** Where to go on from here. */
  lead?: { text: string; onTap: () => unknown }
}

interface About {
  t: TFunction
  pick: (text: Text) => string
  locale: Locale
  programme: ProgrammeView
  terms: ProgrammeTerms
}

/** All questions, with the programme's own figures in their answers. */
export function questionsOf({ t, pick, locale, programme, terms }: About): Question[] {
  const name = pick(programme.name)
  const ask = (key: Key, figures: string[] = [], lead?: Question['lead']): Question => ({
    key,
    question: t(`help.${key}.q`),
    answer: t(`help.${key}.a`, { returnObjects: true, programme: name, expires: dayText(terms.pointsExpireOn, locale) }),
    figures,
    ...(lead ? { lead } : {}),
  })
  const caps = terms.caps.map(({ name: behaviour, period, most, unit }) =>
    t(`help.cap.${period}`, { name: pick(behaviour), most: countText(most), unit: pick(unit) }),
  )
  const collect = terms.collect.map(({ name: behaviour, pendingDays, claimDays }) =>
    t('help.collectFigure', { name: pick(behaviour), pending: pendingDays, claim: claimDays }),
  )
  return [
    ask('notCounted', terms.rules.map(pick), { text: t('help.seeLedger'), onTap: go.ledger }),
    ...(caps.length > 0 ? [ask('caps', caps)] : []),
    ask('duplicates'),
    ask(collect.length > 0 ? 'collect' : 'when', collect),
    ask('evidence', terms.evidence.map(pick)),
    ask('expiry', [], { text: t('help.seePoints'), onTap: go.mall }),
    ask('money'),
    ask('certificate', [], { text: t('title.certificates'), onTap: go.certificates }),
    ask('privacy', [], { text: t('mine.privacy'), onTap: go.privacy }),
    ask('partners', [], { text: t('title.bindings'), onTap: go.bindings }),
    ask('boards', [], { text: t('settings.title'), onTap: go.settings }),
    ask('reversed'),
    ask('wrong', [], { text: t('appeals.write'), onTap: () => go.appeal() }),
    ask('leave', [], { text: t('data.title'), onTap: go.data }),
  ]
}

/** Those in which every word that was looked for stands somewhere. */
export function matching(questions: readonly Question[], looked: string): Question[] {
  const words = looked.trim().toLowerCase().split(/\s+/)
  return questions.filter(({ question, answer, figures }) => {
    const text = [question, ...answer, ...figures].join('\n').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
