import { Refusal } from '../lib/client.ts'
import { Notice } from './notice.tsx'

interface FormErrorProps {
  /** What a command or job was refused with; null while nothing was. */
  readonly error: Error | null
}

/** Why it was not saved, in the program's own sentence, with the reference to find it in the log where there is one. */
export const FormError = ({ error }: FormErrorProps) => {
  if (error === null) return null
  const ref = error instanceof Refusal ? error.failure.ref : null
  return (
    <Notice tone="late" isLive>
      {error.message}
      {ref !== null && ` Reference ${ref}.`}
    </Notice>
  )
}
