import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { QuestionCard } from '@/features/help/QuestionCard'
import { matching, questionsOf } from '@/features/help/questions'
import { useTerms } from '@/features/help/use-terms'
import { useProgramme } from '@/features/programme/use-programme'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Empty } from '@/ui/Notice'
import { Screen } from '@/ui/Screen'
import '@/features/help/help.scss'

export default function HelpPage() {
  const { t, pick, locale } = useWords()
  const programme = useProgramme()
  const terms = useTerms()
  const [looked, setLooked] = useState('')
  const [open, setOpen] = useState<string | null>(null)
  const write = { text: t('appeals.write'), onTap: () => go.appeal() }
  return (
    <Screen title={t('help.title')} guarded={false}>
      <View className="field help-search">
        <Icon name="search" size={20} />
        <Input
          className="input"
          value={looked}
          maxlength={40}
          placeholder={t('help.searchHint')}
          aria-label={t('help.search')}
          onInput={(event) => setLooked(event.detail.value)}
        />
      </View>
      <Async of={programme} skeleton={[520]}>
        {(view) => (
          <Async of={terms} skeleton={[520]}>
            {(figures) => {
              const questions = matching(questionsOf({ t, pick, locale, programme: view, terms: figures }), looked)
              if (questions.length === 0) return <Empty title={t('help.none')} hint={t('help.noneHint')} action={write} />
              return (
                <Card className="flush">
                  {questions.map((question) => (
                    <QuestionCard
                      key={question.key}
                      question={question}
                      open={open === question.key}
                      onTap={() => setOpen(open === question.key ? null : question.key)}
                    />
                  ))}
                </Card>
              )
            }}
          </Async>
        )}
      </Async>
    </Screen>
  )
}
