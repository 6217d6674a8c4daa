import type { ItemDecisions } from '@shared/contract/motions.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import { useState } from 'react'
import { Checkbox } from '../../../../components/checkbox.tsx'
import { TextArea } from '../../../../components/text-area.tsx'
import { useTell } from '../../../../lib/use-ask.ts'
import { InlineForm } from './inline-form.tsx'
import { NoQuorum } from './no-quorum.tsx'

interface DecideFormProps {
  readonly itemId: AgendaItemId
  readonly how: 'agreed' | 'noted'
  readonly text: string
  readonly decisions: ItemDecisions
  readonly onSaid: (words: string) => void
  readonly onClose: () => void
}

/** Records what was agreed or noted without a vote. It gets a number like any other resolution. */
export const DecideForm = ({ itemId, how, text: first, decisions, onSaid, onClose }: DecideFormProps) => {
  const decide = useTell('motions.decide')
  const [text, setText] = useState(first)
  const [overrideReason, setReason] = useState('')
  const [isConfidential, setConfidential] = useState(false)
  const save = () =>
    decide.mutate(
      { itemId, how, text, isConfidential, overrideReason },
      {
        onSuccess: ({ number }) => {
          onSaid(`${how === 'agreed' ? 'Agreed' : 'Noted'}: ${number}.`)
          onClose()
        },
      },
    )
  return (
    <InlineForm
      title={how === 'agreed' ? 'Agreed without a vote' : 'Noted'}
      save="Record it"
      isPending={decide.isPending}
      isDisabled={text.trim() === ''}
      error={decide.error}
      onSave={save}
      onClose={onClose}
    >
      <TextArea
        label={how === 'agreed' ? 'What was agreed' : 'What was noted'}
        value={text}
        onChange={setText}
        placeholder={how === 'agreed' ? 'To …' : 'That …'}
      />
      <NoQuorum
        quorum={decisions.now}
        isAdjourned={decisions.now.isAdjourned}
        reason={overrideReason}
        onReason={setReason}
      />
      {!decisions.isClosed && (
        <Checkbox
          label="Confidential"
          help="It is minuted in the confidential part only."
          isSelected={isConfidential}
          onChange={setConfidential}
        />
      )}
    </InlineForm>
  )
}
