import { zodResolver } from '@hookform/resolvers/zod'
import { type OwnFrameworkDraft, ownFrameworkDraft } from '@shared/entities/framework.ts'
import { ownFrameworkFaults } from '@shared/rules/inspection-own.ts'
import { useForm } from 'react-hook-form'
import { DatePicker } from '../../../components/date-picker.tsx'
import { FieldRow, Form } from '../../../components/form.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useField } from '../../../lib/use-field.ts'
import { AreaRows } from './area-rows.tsx'
import { EventRows } from './event-rows.tsx'
import { PointRows } from './point-rows.tsx'
import { SharingRows } from './sharing-rows.tsx'

/** Checked by the same rules as in the file. */
const schema = ownFrameworkDraft.superRefine((draft, context) => {
  for (const { field, message } of ownFrameworkFaults(draft))
    context.addIssue({ code: 'custom', path: [field], message })
})

interface OwnFormProps {
  readonly start: OwnFrameworkDraft
  readonly save: string
  readonly onSave: (draft: OwnFrameworkDraft) => Promise<void>
  readonly onCancel: () => void
}

/** All of a framework of the board's own. */
export const OwnForm = ({ start, save, onSave, onCancel }: OwnFormProps) => {
  const form = useForm<OwnFrameworkDraft, unknown, OwnFrameworkDraft>({
    resolver: zodResolver(schema),
    defaultValues: start,
  })
  const { control } = form
  return (
    <Form form={form} onSave={onSave} save={save} onCancel={onCancel}>
      <TextField
        label="Name"
        placeholder="such as: Periodic review of departments"
        {...useField(control, 'name')}
      />
      <FieldRow>
        <TextField label="Who inspects" {...useField(control, 'inspectorate')} />
        <TextField label="What it looks at" isOptional {...useField(control, 'inspects')} />
      </FieldRow>
      <FieldRow>
        <TextField label="The document that it stands in" {...useField(control, 'sourceTitle')} />
        <TextField
          label="Where to find that"
          isOptional
          help="A web address, or a place such as “section 4”."
          {...useField(control, 'sourceWhere')}
        />
      </FieldRow>
      <FieldRow>
        <DatePicker label="In force from" isOptional {...useField(control, 'inForceFrom')} />
        <DatePicker label="In force until" isOptional {...useField(control, 'inForceTo')} />
      </FieldRow>
      <AreaRows control={control} />
      <PointRows control={control} />
      <EventRows control={control} />
      <SharingRows control={control} />
    </Form>
  )
}
