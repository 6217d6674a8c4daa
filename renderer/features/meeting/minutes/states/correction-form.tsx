import type { Output } from '@shared/contract.ts'
import { formatDay } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { Select } from '../../../../components/select.tsx'
import { TextArea } from '../../../../components/text-area.tsx'
import { TextField } from '../../../../components/text-field.tsx'
import { useAsk, useTell } from '../../../../lib/use-ask.ts'
import { ChangedWords } from './changed-words.tsx'
import type { StatesDialogProps } from './states-dialog.tsx'
import styles from './states.module.css'

type Place = Output<'minutesStates.lines'>[number]

const noPlace = 'none'
const newLine = 'new'

/** Which line, what it is to say, and what board minutes need besides once they are approved. */
export const CorrectionForm = ({
  meetingId,
  standing,
  onDone,
}: StatesDialogProps & { readonly onDone: () => void }) => {
  const places = useAsk('minutesStates.lines', { meetingId }).data ?? []
  const correct = useTell('minutesStates.correct')
  const [placeKey, setPlaceKey] = useState<string | null>(null)
  const [lineAt, setLineAt] = useState<string | null>(null)
  const [now, setNow] = useState('')
  const [reason, setReason] = useState('')
  const [agreedAt, setAgreedAt] = useState<string | null>(null)
  const place = places.find((each) => keyOf(each) === placeKey)
  const line = lineAt === null || lineAt === newLine ? undefined : place?.lines[Number(lineAt)]
  const isLater = standing.corrects === 'after-approval'
  const agreeing = standing.approvers.find((each) => each.meetingId === agreedAt)
  const isWhole =
    (placeKey === noPlace || lineAt !== null) &&
    now.trim() !== (line?.text.trim() ?? '') &&
    (!isLater || (reason.trim() !== '' && agreeing !== undefined))
  const choosePlace = (key: string) => {
    setPlaceKey(key)
    setLineAt(null)
    setNow('')
  }
  const chooseLine = (at: string) => {
    setLineAt(at)
    setNow(at === newLine ? '' : (place?.lines[Number(at)]?.text ?? ''))
  }
  const run = () =>
    correct.mutate(
      {
        meetingId,
        part: place?.part ?? 'open',
        itemId: place?.itemId ?? null,
        lineId: line?.lineId ?? null,
        was: line?.text ?? '',
        now,
        reason,
        decidedAtMeetingId: isLater ? (agreeing?.meetingId ?? null) : null,
      },
      { onSuccess: onDone },
    )
  return (
    <div className={styles.form}>
      <Select label="Item" value={placeKey} onChange={choosePlace} options={placeOptions(places)} />
      {place !== undefined && (
        <Select
          label="Line"
          value={lineAt}
          onChange={chooseLine}
          options={[
            ...place.lines.map(({ text }, at) => ({ id: String(at), label: text })),
            ...(standing.corrects === 'from-chair' ? [] : [{ id: newLine, label: 'A line to be added' }]),
          ]}
        />
      )}
      {(placeKey === noPlace || lineAt !== null) && (
        <TextArea label="What it is to say" value={now} onChange={setNow} rows={3} />
      )}
      {line !== undefined && now !== line.text && (
        <p className={styles.preview}>
          <ChangedWords before={line.text} after={now} />
        </p>
      )}
      {isLater && (
        <Select
          label="Agreed at the meeting on"
          value={agreedAt}
          onChange={setAgreedAt}
          options={standing.approvers
            .filter(({ refusal }) => refusal === null)
            .map((each) => ({ id: each.meetingId, label: formatDay(each.meetsOn), detail: each.title }))}
        />
      )}
      <TextField label="Why" value={reason} onChange={setReason} maxLength={500} />
      <FormError error={correct.error} />
      <div className={styles.buttons}>
        <Button kind="main" isDisabled={!isWhole} isPending={correct.isPending} onPress={run}>
          Note the correction
        </Button>
        <Button onPress={onDone}>Cancel</Button>
      </div>
    </div>
  )
}

const keyOf = ({ itemId, part }: Place): string => `${itemId} ${part}`

const placeOptions = (places: readonly Place[]) => [
  ...places.map((place) => ({
    id: keyOf(place),
    label: place.item,
    ...(place.part === 'confidential' && { detail: 'Confidential part' }),
  })),
  { id: noPlace, label: 'Something else', detail: 'Such as the attendance.' },
]
