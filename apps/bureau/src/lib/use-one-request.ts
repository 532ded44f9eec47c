import { type UseMutationOptions, useMutation } from '@tanstack/react-query'
import { useRef } from 'react'

/**
 * A mutation for what is sent once: from the first `send` on nothing more goes out, however often it is clicked, until it has failed or
 * `renew` is called. (`isPending` comes too late for a double click, and is over before a dialog has closed.)
 */
export function useOneRequest<Answer, Input>(options: UseMutationOptions<Answer, Error, Input>) {
  const sent = useRef(false)
  const mutation = useMutation<Answer, Error, Input>({
    ...options,
    onError: (...failure) => {
      sent.current = false
      return options.onError?.(...failure)
    },
  })
  return {
    isPending: mutation.isPending,
    error: mutation.error,
    send(input: Input) {
      if (sent.current) return
      sent.current = true
      mutation.mutate(input)
    },
    /** Forgets what was sent. */
    renew() {
      sent.current = false
      mutation.reset()
    },
  }
}
