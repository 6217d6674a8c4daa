import { zodResolver } from '@hookform/resolvers/zod'
import type { ReadersMeeting } from '@shared/contract/reader.ts'
import type { AgendaItemId } from '@shared/entities/agenda-item.ts'
import { line } from '@shared/entities/primitives.ts'
import { formatDay } from '@shared/words/dates.ts'
import { intentionWords } from '@shared/words/reply-words.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { RadioCards } from '../../components/radio-cards.tsx'
import { Select } from '../../components/select.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'

const schema = z.object({
  itemId: z.string(),
  nature: line(500, 'What the interest is'),
  intends: z.enum(['stay', 'stay-without-vote', 'leave']),
})
type Values = z.input<typeof schema>

const whole = { id: 'none', label: 'The meeting as a whole' }
const intentions = (['leave', 'stay-without-vote', 'stay'] as const).map((id) => ({
  id,
  label: intentionWords[id],
}))

interface DeclarationDialogProps {
  readonly meeting: ReadersMeeting
  readonly onClose: () => void
}

/** Declares an interest in an item, before the meeting. */
export const DeclarationDialog = ({ meeting, onClose }: DeclarationDialogProps) => {
  const tell = useTell('review.say')
  const say = useSay()
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { itemId: meeting.items[0]?.id ?? 'none', nature: '', intends: 'leave' },
  })
  const save = async ({ itemId, nature, intends }: Values) => {
    await tell.mutateAsync({
      kind: 'declaration',
      meetingId: meeting.id,
      itemId: itemId === 'none' ? null : (itemId as AgendaItemId),
      nature,
      intends,
    })
    say({ text: 'Your declaration goes to the clerk with your next return.' })
    onClose()
  }
  const items = meeting.items.map(({ id, number, title }) => ({
    id: id as string,
    label: [number, title].filter(Boolean).join('  '),
  }))
  return (
    <Dialog
      title="Declare an interest"
      intro={`${meeting.title}, ${formatDay(meeting.meetsOn)}`}
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Declare it" onCancel={onClose}>
        <Select label="Item" options={[...items, whole]} {...useField(form.control, 'itemId')} />
        <TextArea label="What the interest is" rows={2} {...useField(form.control, 'nature')} />
        <RadioCards
          label="What you mean to do"
          layout="column"
          options={intentions}
          {...useField(form.control, 'intends')}
        />
      </Form>
    </Dialog>
  )
}
