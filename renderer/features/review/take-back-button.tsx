import type { ShownReply } from '@shared/contract/reader.ts'
import { Button } from '../../components/button.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'

/** Takes back what waits for the next return. */
export const TakeBackButton = ({ reply }: { readonly reply: ShownReply }) => {
  const tell = useTell('review.takeBack')
  const say = useSay()
  const takeBack = () =>
    tell.mutate(
      { replyId: reply.id },
      {
        onSuccess: () => say({ text: 'Taken back.' }),
        onError: (refusal) => say({ text: refusal.message }),
      },
    )
  return (
    <Button
      kind="quiet"
      aria-label={`Take back “${reply.sentence}”`}
      isPending={tell.isPending}
      onPress={takeBack}
    >
      Take back
    </Button>
  )
}
