import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { Loading } from '../../../../components/loading.tsx'
import { Notice } from '../../../../components/notice.tsx'
import { Progress } from '../../../../components/progress.tsx'
import { useAsk } from '../../../../lib/use-ask.ts'
import { useJob } from '../../../../lib/use-job.ts'
import { ExportFields } from './export-fields.tsx'
import { bookWords, NOW, savedWords } from './export-words.ts'
import { type ExportChoice, useExportChoice } from './use-export-choice.ts'

interface ExportDialogProps {
  readonly meetingId: string
  readonly onClose: () => void
}

/** Saves the minutes as a file, and says where it went. */
export const ExportDialog = ({ meetingId, onClose }: ExportDialogProps) => {
  const { data: choices, error } = useAsk('minutesOut.choices', { meetingId })
  const { choice, change } = useExportChoice(choices)
  const job = useJob('minutesOut.save')
  const [saved, setSaved] = useState<string | null>(null)
  const onChange = (changes: Partial<ExportChoice>) => {
    setSaved(null)
    job.clearFailure()
    change(changes)
  }
  const save = async () => {
    if (choices === undefined) return
    setSaved(null)
    const isInBook = choice.isInBook && (bookWords(choices, choice)?.isPossible ?? false)
    const versionId = choice.versionId === NOW ? null : choice.versionId
    const done = await job.run({ ...choice, meetingId, versionId, isInBook })
    if (done !== null) setSaved(savedWords(done))
  }
  return (
    <Dialog
      title="Export the minutes"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            kind="main"
            isPending={job.isRunning} // and not disabled: what has the focus keeps it
            isDisabled={choices === undefined}
            onPress={() => void save()}
          >
            {BUTTONS[choice.format]}
          </Button>
          <Button onPress={onClose}>Close</Button>
        </>
      }
    >
      {choices === undefined ? (
        error === null && <Loading what="Looking at the minutes" />
      ) : (
        <>
          <ExportFields choices={choices} choice={choice} onChange={onChange} />
          {choice.part === 'open' &&
            choices.notes.map((note) => (
              <Notice key={note} tone="soon">
                {note}
              </Notice>
            ))}
        </>
      )}
      {job.isRunning && <Progress label="Making the minutes" progress={job.progress} onCancel={job.cancel} />}
      {saved !== null && (
        <Notice tone="done" isLive>
          {saved}
        </Notice>
      )}
      <FormError error={error ?? job.failure} />
    </Dialog>
  )
}

const BUTTONS = { pdf: 'Save as PDF', word: 'Save as Word', page: 'Save as a web page' } as const
