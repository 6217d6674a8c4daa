import type { Input, Output } from '@shared/contract.ts'
import type { PackChange } from '@shared/entities/issue.ts'
import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Checkbox } from '../../../components/checkbox.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { Notice } from '../../../components/notice.tsx'
import { Progress } from '../../../components/progress.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useJob } from '../../../lib/use-job.ts'
import { PdfViewer } from '../../../components/viewer/pdf-viewer.tsx'
import { outputAddress } from '../../../components/viewer/use-viewing.ts'
import { ChangesList } from './changes-list.tsx'
import { issueIntro, issueTitle } from './issue-words.ts'
import styles from './issue.module.css'

interface IssueDialogProps {
  readonly what: Omit<Input<'issues.issue'>, 'password'>
  readonly forWhom: string
  /** The number that the next page gets. */
  readonly nextPage: number
  readonly lateness: Output<'issues.list'>['lateness']
  /** What readers do not know yet; empty for a pack. */
  readonly changes: readonly PackChange[]
  /** What is missing and serious, each a sentence; the clerk says that it may go out all the same. */
  readonly missing?: readonly string[]
  readonly onClose: () => void
}

/** What issuing does, what is missing, and then: make, save, freeze. */
export const IssueDialog = ({
  what,
  forWhom,
  nextPage,
  lateness,
  changes,
  missing = [],
  onClose,
}: IssueDialogProps) => {
  const say = useSay()
  const issue = useJob('issues.issue')
  const look = useJob('issues.preview')
  const [password, setPassword] = useState<string | null>(null)
  const [isShrunk, setShrunk] = useState(what.isShrunk ?? false)
  const [isAccepted, setAccepted] = useState(missing.length === 0)
  const [address, setAddress] = useState<string | null>(null)
  const isBusy = issue.isRunning || look.isRunning
  const run = async () => {
    const done = await issue.run({ ...what, isShrunk, password })
    if (done === null) return
    say({ text: `Issued and saved as ${done.fileName}. Send it, then note who got it.` })
    onClose()
  }
  const preview = async () => {
    const done = await look.run({ ...what, isShrunk })
    if (done !== null) setAddress(outputAddress(done.outputId))
  }
  return (
    <Dialog
      title={issueTitle(what.kind, forWhom)}
      intro={issueIntro(what.kind, nextPage)}
      size={address === null ? 'normal' : 'wide'}
      isOpen
      onClose={() => {
        issue.cancel()
        look.cancel()
        onClose()
      }}
      actions={
        <>
          <Button
            kind="main"
            isDisabled={isBusy || !isAccepted || password === ''}
            onPress={() => void run()}
          >
            Issue and save
          </Button>
          {what.kind !== 'pack' && (
            <Button isDisabled={isBusy} onPress={() => void preview()}>
              Preview
            </Button>
          )}
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {lateness !== null && (
        <Notice tone="soon">
          {[lateness.sentence, lateness.rule, lateness.provision && `(${lateness.provision})`]
            .filter(Boolean)
            .join(' ')}
        </Notice>
      )}
      {changes.length > 0 && <ChangesList changes={changes} />}
      {missing.length > 0 && (
        <div className={styles.lacking}>
          <p>Still missing:</p>
          <ul>
            {missing.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <Checkbox
            label="Issue it as it is"
            help="What comes later goes out as a supplement."
            isSelected={isAccepted}
            onChange={setAccepted}
          />
        </div>
      )}
      <Checkbox label="Shrink scans for mailing" isSelected={isShrunk} onChange={setShrunk} />
      <Checkbox
        label="Set a password"
        help="Packhorse does not keep it: write it down. You need it to make the file again."
        isSelected={password !== null}
        onChange={(isSet) => setPassword(isSet ? '' : null)}
      />
      {password !== null && (
        <TextField label="Password" type="password" value={password} onChange={setPassword} maxLength={127} />
      )}
      {issue.isRunning && (
        <Progress label="Making the PDF" progress={issue.progress} onCancel={issue.cancel} />
      )}
      {look.isRunning && (
        <Progress label="Making the preview" progress={look.progress} onCancel={look.cancel} />
      )}
      <FormError error={issue.failure ?? look.failure} />
      {address !== null && (
        <div className={styles.viewer}>
          <PdfViewer address={address} title={issueTitle(what.kind, forWhom)} />
        </div>
      )}
    </Dialog>
  )
}
