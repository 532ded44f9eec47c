import { Button, Text } from '@tarojs/components'

/** WeChat's own button that opens the choice of chats; the page says what is sent. */
export const ShareButton = ({ text }: { text: string }) => (
  <Button className="button primary share-button" openType="share" hoverClass="pressed" aria-label={text}>
    <Text className="button-text">{text}</Text>
  </Button>
)
