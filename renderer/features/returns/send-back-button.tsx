import { Send } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { FormError } from '../../components/form-error.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import { useJob } from '../../lib/use-job.ts'

/** In a review copy: makes the one small file that goes to the clerk. */
export const SendBackButton = () => {
  const counts = useAsk('returns.toSend', {}).data ?? { waiting: 0, sent: 0 }
  const save = useJob('returns.save')
  const say = useSay()
  const isAgain = counts.waiting === 0 && counts.sent > 0
  const run = async () => {
    const done = await save.run({ again: isAgain })
    if (done !== null) say({ text: `Saved as ${done.fileName}. Send it to the clerk.` })
  }
  return (
    <>
      <Button
        kind={isAgain ? 'plain' : 'main'}
        icon={<Send />}
        isDisabled={counts.waiting + counts.sent === 0}
        isPending={save.isRunning}
        onPress={() => void run()}
      >
        {isAgain ? 'Send all of it again' : 'Send back'}
      </Button>
      <FormError error={save.failure} />
    </>
  )
}
