import type { FrameworkOverrideId } from '@shared/entities/framework.ts'
import { RotateCcw } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useTell } from '../../../lib/use-ask.ts'

interface BackButtonProps {
  readonly overrideId: FrameworkOverrideId
  /** Which fact, for who cannot see where the button stands. */
  readonly what: string
}

/** Back to what comes with the program. */
export const BackButton = ({ overrideId, what }: BackButtonProps) => {
  const { mutate: takeBack, isPending } = useTell('frameworks.takeBackOverride')
  const say = useSay()
  const onPress = () =>
    takeBack(
      { overrideId },
      {
        onSuccess: () => say({ text: `“${what}” is again as it comes with Packhorse.` }),
        onError: ({ message }) => say({ text: message }),
      },
    )
  return (
    <Button
      kind="quiet"
      icon={<RotateCcw />}
      aria-label={`Take your change back: ${what}`}
      isPending={isPending}
      onPress={onPress}
    >
      Take your change back
    </Button>
  )
}
