import { Text, View } from '@tarojs/components'
import { Button } from '@/ui/Button'
import { Icon } from '@/ui/Icon'
import { Tap } from '@/ui/Tap'
import type { Question } from './questions'

interface QuestionCardProps {
  question: Question
  open: boolean
  onTap: () => void
}

/** A question; its answer at a tap. */
export function QuestionCard({ question: { question, answer, figures, lead }, open, onTap }: QuestionCardProps) {
  return (
    <View className="question">
      <Tap className="question-head" onTap={onTap} expanded={open} label={question}>
        <Text className="t14 strong grow">{question}</Text>
        <Icon name="chevron" size={16} className={`quiet question-turn ${open ? 'question-open' : ''}`} />
      </Tap>
      {open && (
        <View className="question-answer">
          {answer.map((line) => (
            <View key={line} className="t14">
              {line}
            </View>
          ))}
          {figures.map((line) => (
            <View key={line} className="question-figure t14">
              <View className="consent-dot" />
              <Text className="grow">{line}</Text>
            </View>
          ))}
          {lead && (
            <View className="stack">
              <Button text={lead.text} kind="plain" small onTap={lead.onTap} />
            </View>
          )}
        </View>
      )}
    </View>
  )
}
