import { zodResolver } from '@hookform/resolvers/zod'
import type { AnsweredInspection } from '@shared/contract/findings.ts'
import { findingPlan } from '@shared/entities/finding.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Dialog } from '../../../components/dialog.tsx'
import { Form } from '../../../components/form.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { useField } from '../../../lib/use-field.ts'

const schema = z.object({ statement: findingPlan.shape.statement })
type Values = z.input<typeof schema>

interface StatementDialogProps {
  readonly of: AnsweredInspection
  readonly onClose: () => void
}

/** What the board says in answer to the inspection as a whole; where the law asks for it, by the name that it has there. */
export const StatementDialog = ({ of, onClose }: StatementDialogProps) => {
  const set = useTell('findings.setStatement')
  const say = useSay()
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { statement: of.statement },
  })
  const save = async ({ statement }: Values) => {
    await set.mutateAsync({ inspectionId: of.inspection.id, statement })
    say({ text: 'Saved.' })
    onClose()
  }
  return (
    <Dialog
      title={of.statements[0]?.title ?? 'Statement'}
      intro={of.statements[0]?.text ?? 'It stands at the head of the action plan.'}
      isOpen
      size="wide"
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Save" onCancel={onClose}>
        <TextArea label="What the board says" rows={8} autoFocus {...useField(form.control, 'statement')} />
      </Form>
    </Dialog>
  )
}
