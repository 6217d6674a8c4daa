import type { IssueOnScreen } from '@shared/contract/issues.ts'
import { formatDate } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { Notice } from '../../../components/notice.tsx'
import { Progress } from '../../../components/progress.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useJob } from '../../../lib/use-job.ts'

interface MakeAgainDialogProps {
  readonly issue: IssueOnScreen
  readonly title: string
  readonly onClose: () => void
}

interface Outcome {
  readonly isSame: boolean
  readonly text: string
}

/** Makes the same file again from what was kept, and says whether it is the same. */
export const MakeAgainDialog = ({ issue, title, onClose }: MakeAgainDialogProps) => {
  const job = useJob('issues.makeAgain')
  const [password, setPassword] = useState('')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const make = async () => {
    setOutcome(null)
    const done = await job.run({ issueId: issue.id, password: issue.isProtected ? password : null })
    if (done !== null)
      setOutcome({ isSame: done.isSame, text: `Saved as ${done.fileName}. ${done.sentence}` })
  }
  return (
    <Dialog
      title="Make again"
      intro={`${title}, as it was issued on ${formatDate(issue.issuedOn)}, whatever has changed since.`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            kind="main"
            isDisabled={job.isRunning || (issue.isProtected && password === '')}
            onPress={() => void make()}
          >
            Make it again and save
          </Button>
          <Button onPress={onClose}>Close</Button>
        </>
      }
    >
      {!issue.isThisVersion && (
        <Notice tone="soon">
          It was issued by version {issue.programVersion} of Packhorse. This version makes the same pages, but
          the file may differ; you will be told.
        </Notice>
      )}
      {issue.isProtected && (
        <TextField
          label="Password"
          help="The one with which it was issued. Packhorse has not kept it."
          type="password"
          value={password}
          onChange={setPassword}
        />
      )}
      {job.isRunning && <Progress label="Making it again" progress={job.progress} onCancel={job.cancel} />}
      {outcome !== null && (
        <Notice tone={outcome.isSame ? 'done' : 'soon'} isLive>
          {outcome.text}
        </Notice>
      )}
      <FormError error={job.failure} />
    </Dialog>
  )
}
