import { Button, Text } from '@tarojs/components'

/** WeChat's own button that opens the choice of chats; the page says what is sent. */
export const ShareButton = ({ text, kind = 'primary' }: { text: string; kind?: 'primary' | 'plain' }) => (
  <Button className={`tap button ${kind} share-button`} openType="share" hoverClass="pressed" aria-label={text}>
    <Text className="button-text">{text}</Text>
  </Button>
)
