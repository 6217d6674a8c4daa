import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, useWatch } from 'react-hook-form'
import { DatePicker } from '../../components/date-picker.tsx'
import { FieldRow, Form } from '../../components/form.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useField } from '../../lib/use-field.ts'
import { FrameworkField } from './frameworks/framework-field.tsx'
import { inspectionSchema, type InspectionValues } from './inspection-schema.ts'

interface InspectionFormProps {
  readonly start: InspectionValues
  readonly save: string
  readonly onSave: (values: InspectionValues) => Promise<void>
  readonly onCancel: () => void
}

/** What is known of an inspection: nothing but its name is needed to begin. */
export const InspectionForm = ({ start, save, onSave, onCancel }: InspectionFormProps) => {
  const form = useForm<InspectionValues, unknown, InspectionValues>({
    resolver: zodResolver(inspectionSchema),
    defaultValues: start,
  })
  const { control } = form
  const [startsOn, noticeOn] = useWatch({ control, name: ['startsOn', 'noticeOn'] })
  return (
    <Form form={form} onSave={onSave} save={save} onCancel={onCancel}>
      <TextField
        label="Name"
        help="What you will call it, such as “Children’s services, February 2019”."
        {...useField(control, 'title')}
      />
      <FieldRow>
        <TextField label="What was inspected" isOptional {...useField(control, 'place')} />
        <TextField
          label="Type"
          isOptional
          placeholder="such as: standard inspection"
          {...useField(control, 'type')}
        />
      </FieldRow>
      <FieldRow>
        <DatePicker label="Notice came on" isOptional {...useField(control, 'noticeOn')} />
        <DatePicker label="First day" isOptional {...useField(control, 'startsOn')} />
        <DatePicker label="Last day" isOptional {...useField(control, 'endsOn')} />
      </FieldRow>
      <FrameworkField on={startsOn ?? noticeOn} {...useField(control, 'frameworkId')} />
      <TextArea
        label="Inspectors"
        isOptional
        rows={2}
        placeholder="one a line, the lead inspector first"
        {...useField(control, 'team')}
      />
      <FieldRow>
        <DatePicker label="Draft came on" isOptional {...useField(control, 'draftOn')} />
        <DatePicker label="Formal feedback is due by" isOptional {...useField(control, 'feedbackDueOn')} />
        <DatePicker
          label="Report public on"
          isOptional
          help="The embargo ends on this day."
          {...useField(control, 'publishedOn')}
        />
      </FieldRow>
    </Form>
  )
}
