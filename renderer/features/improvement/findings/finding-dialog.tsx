import { zodResolver } from '@hookform/resolvers/zod'
import type { AnsweredInspection, ListedFinding } from '@shared/contract/findings.ts'
import { finding as findingEntity, findingKinds } from '@shared/entities/finding.ts'
import { findingKindWords } from '@shared/words/finding-words.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Dialog } from '../../../components/dialog.tsx'
import { FieldRow, Form } from '../../../components/form.tsx'
import { NumberField } from '../../../components/number-field.tsx'
import { RadioCards } from '../../../components/radio-cards.tsx'
import { Select } from '../../../components/select.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { useField } from '../../../lib/use-field.ts'

const none = 'none'

const schema = z.object({
  ...findingEntity.pick({ kind: true, words: true, page: true }).shape,
  area: z.string(),
})
type Values = z.input<typeof schema>

interface FindingDialogProps {
  readonly of: AnsweredInspection
  /** Null for a new one. */
  readonly finding: ListedFinding | null
  readonly onClose: () => void
}

const kinds = findingKinds.map((id) => ({ id, label: findingKindWords[id] }))

/** Enters a finding as the report says it, or corrects one. */
export const FindingDialog = ({ of: { inspection, areas }, finding, onClose }: FindingDialogProps) => {
  const add = useTell('findings.add')
  const update = useTell('findings.update')
  const say = useSay()
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: {
      kind: finding?.kind ?? 'improvement',
      words: finding?.words ?? '',
      page: finding?.page ?? null,
      area: finding?.areaId ?? none,
    },
  })
  const save = async ({ area, ...values }: Values) => {
    const draft = { ...values, areaId: area === none ? null : area }
    if (finding === null) await add.mutateAsync({ inspectionId: inspection.id, ...draft })
    else await update.mutateAsync({ findingId: finding.id, changes: draft })
    say({ text: finding === null ? 'The finding is added.' : 'Saved.' })
    onClose()
  }
  const area = useField(form.control, 'area')
  return (
    <Dialog
      title={finding === null ? 'Add a finding' : 'Change the finding'}
      intro={inspection.title}
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save={finding === null ? 'Add the finding' : 'Save'} onCancel={onClose}>
        <TextArea
          label="What was found"
          rows={3}
          autoFocus
          help="In the exact words of the report."
          {...useField(form.control, 'words')}
        />
        <RadioCards label="Kind" layout="row" options={kinds} {...useField(form.control, 'kind')} />
        <FieldRow>
          {areas.length > 0 && (
            <Select
              label="Area"
              options={[
                { id: none, label: 'No area' },
                ...areas.map(({ id, name }) => ({ id, label: name })),
              ]}
              {...area}
            />
          )}
          <NumberField label="Page of the report" isOptional min={1} {...useField(form.control, 'page')} />
        </FieldRow>
      </Form>
    </Dialog>
  )
}
