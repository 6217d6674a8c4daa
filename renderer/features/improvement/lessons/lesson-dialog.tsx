import { zodResolver } from '@hookform/resolvers/zod'
import type { LessonId } from '@shared/entities/lesson.ts'
import { useForm } from 'react-hook-form'
import { DatePicker } from '../../../components/date-picker.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { Form } from '../../../components/form.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { useField } from '../../../lib/use-field.ts'
import { type CheckedLesson, lessonSchema, type LessonValues } from './lesson-schema.ts'
import { LinkField } from './link-field.tsx'

interface LessonDialogProps {
  /** Null for a new one. */
  readonly lessonId: LessonId | null
  readonly begin: LessonValues
  readonly today: string
  readonly onClose: () => void
}

/** Keeps what was learnt, or corrects it. */
export const LessonDialog = ({ lessonId, begin, today, onClose }: LessonDialogProps) => {
  const { body } = useCurrentBody()
  const add = useTell('lessons.add')
  const update = useTell('lessons.update')
  const say = useSay()
  const form = useForm<LessonValues, unknown, CheckedLesson>({
    resolver: zodResolver(lessonSchema),
    defaultValues: begin,
  })
  const save = async (values: CheckedLesson) => {
    if (lessonId === null) await add.mutateAsync({ bodyId: body.id, ...values })
    else await update.mutateAsync({ lessonId, changes: values })
    say({ text: 'The lesson is kept.' })
    onClose()
  }
  const links = useField(form.control, 'links')
  return (
    <Dialog
      title={lessonId === null ? 'Add a lesson' : 'Change the lesson'}
      intro="What failed is worth telling: nobody has to learn it twice. Say what happened, not who was to blame."
      isOpen
      size="wide"
      onClose={onClose}
    >
      <Form form={form} onSave={save} save={lessonId === null ? 'Add the lesson' : 'Save'} onCancel={onClose}>
        <TextField label="What it is about" autoFocus {...useField(form.control, 'title')} />
        <TextArea label="What we tried" rows={2} {...useField(form.control, 'tried')} />
        <TextArea label="What failed" rows={2} isOptional {...useField(form.control, 'failed')} />
        <TextArea
          label="How soon we noticed"
          rows={1}
          isOptional
          help="And by what: a number, a complaint, a walk round."
          {...useField(form.control, 'noticed')}
        />
        <TextArea label="What we changed" rows={2} isOptional {...useField(form.control, 'changed')} />
        <TextField label="Who else should know" isOptional {...useField(form.control, 'whoElse')} />
        <DatePicker label="Learnt on" max={today} {...useField(form.control, 'learntOn')} />
        <LinkField value={links.value} onChange={links.onChange} />
      </Form>
    </Dialog>
  )
}
