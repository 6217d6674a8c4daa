import type { MinutesStanding } from '@shared/contract/minutes-states.ts'
import type { MinutesPart } from '@shared/entities/minutes.ts'
import { formatDate } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { DatePicker } from '../../../../components/date-picker.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { Notice } from '../../../../components/notice.tsx'
import { RadioCards } from '../../../../components/radio-cards.tsx'
import { Select } from '../../../../components/select.tsx'
import { SourceNote } from '../../../../components/source-note.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import type { StatesDialogProps } from './states-dialog.tsx'
import styles from './states.module.css'

/** That one part was signed, by the chair of the meeting that approved it. */
export const SignDialog = ({ meetingId, meetsOn, standing, onClose }: StatesDialogProps) => {
  const sign = useTell('minutesStates.sign')
  const { chair, members, rule } = standing.signing
  const parts = unsignedOf(standing)
  const [wanted, setWanted] = useState<MinutesPart>('open')
  const part = parts.includes(wanted) ? wanted : (parts[0] ?? 'open')
  const [personId, setPersonId] = useState<string | null>(chair?.personId ?? null)
  const [signedOn, setSignedOn] = useState<string | null>(standing.approvedAt?.meetsOn ?? null)
  const signatory = chair ?? members.find((each) => each.personId === personId)
  const isWhole = signatory !== undefined && signedOn !== null
  const run = () => {
    if (!isWhole) return
    sign.mutate(
      { meetingId, part, signedById: signatory.personId, signedName: signatory.name, signedOn },
      { onSuccess: onClose },
    )
  }
  return (
    <Dialog
      title={`Sign the minutes of ${formatDate(meetsOn)}`}
      intro={rule?.summary ?? 'They are signed by the chair of the meeting that approved them.'}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isPending={sign.isPending} isDisabled={!isWhole} onPress={run}>
            {part === 'open' ? 'Note the signature' : 'Note the signature of the confidential part'}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {standing.hasConfidential && (
        <RadioCards
          label="What was signed"
          value={part}
          onChange={setWanted}
          layout="row"
          options={parts.map((id) => ({ id, label: partWords[id] }))}
        />
      )}
      {chair === null ? (
        <>
          <Select
            label="Signed by"
            value={personId}
            onChange={setPersonId}
            options={members.map((each) => ({ id: each.personId, label: each.name }))}
          />
          <Notice>
            The minutes of the meeting that approved these do not say who chaired it. Choose the person who
            did.
          </Notice>
        </>
      ) : (
        <p className={styles.signatory}>
          <strong>{chair.name}</strong>, chair of the meeting on{' '}
          {standing.approvedAt === null ? '' : formatDate(standing.approvedAt.meetsOn)}
        </p>
      )}
      <DatePicker label="Signed on" value={signedOn} onChange={setSignedOn} />
      {rule !== null && <SourceNote source={rule.source} confidence={rule.isChecked ? 'read' : 'general'} />}
      <FormError error={sign.error} />
    </Dialog>
  )
}

const partWords = { open: 'The open minutes', confidential: 'The confidential part' } as const

const unsignedOf = ({ hasConfidential, signings }: MinutesStanding): MinutesPart[] => {
  const parts: readonly MinutesPart[] = hasConfidential ? ['open', 'confidential'] : ['open']
  return parts.filter((part) => !signings.some((signing) => signing.part === part))
}
