import type { TransferLook } from '@shared/contract/transfer.ts'
import { formatDate } from '@shared/words/dates.ts'
import { useEffect, useState } from 'react'
import { FormError } from '../../components/form-error.tsx'
import { Progress } from '../../components/progress.tsx'
import { ask } from '../../lib/client.ts'
import { useJob } from '../../lib/use-job.ts'
import { BodyFound } from './body-found.tsx'
import { BroughtIn, type Brought } from './brought-in.tsx'
import { ChooseFile } from './choose-file.tsx'
import { Part } from './part.tsx'
import styles from './transfer.module.css'

/** Another file, looked at first: which boards are in it and how each stands to this one. */
export const BringIn = () => {
  const look = useJob('transfer.look')
  const [found, setFound] = useState<TransferLook | null>(null)
  const [brought, setBrought] = useState<Brought | null>(null)
  useForgetting()
  const run = async (uploadId: string | null) => {
    setBrought(null)
    setFound(null)
    setFound(await look.run({ uploadId }))
  }
  const finish = (done: Brought) => {
    setFound(null)
    setBrought(done)
  }
  return (
    <Part
      title="Bring in a board"
      about="From a file that was sent out, or any other Packhorse file. You see what would come before anything is changed, and that file is only read."
    >
      <FormError error={look.failure} />
      {brought !== null && <BroughtIn done={brought} />}
      {look.isRunning ? (
        <Progress label="Looking at the file" progress={look.progress} onCancel={look.cancel} />
      ) : (
        <ChooseFile onChoose={run}>{found === null ? 'Choose a file' : 'Choose another file'}</ChooseFile>
      )}
      {found !== null && <Found look={found} onDone={finish} />}
    </Part>
  )
}

/** What was looked at is kept until this page is left. */
const useForgetting = (): void =>
  useEffect(() => () => void ask('transfer.forget', {}).catch(() => undefined), [])

interface FoundProps {
  readonly look: TransferLook
  readonly onDone: (done: Brought) => void
}

const Found = ({ look: { lookId, fileName, mark, wasOlder, bodies }, onDone }: FoundProps) => (
  <div className={styles.found}>
    <div>
      <h3>In {fileName}</h3>
      <p className={styles.quiet}>
        {mark === null
          ? 'A Packhorse file of its own.'
          : `Sent out from ${mark.fromFile} by ${mark.madeBy} on ${formatDate(mark.madeOn)}.`}
        {wasOlder && ' It is of an older version; a copy of it was brought up to date for this.'}
        {bodies.length === 0 && ' There is no board in it.'}
      </p>
    </div>
    {bodies.map((body) => (
      <BodyFound key={body.id} lookId={lookId} body={body} onDone={onDone} />
    ))}
  </div>
)
