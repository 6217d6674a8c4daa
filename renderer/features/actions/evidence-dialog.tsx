import { zodResolver } from '@hookform/resolvers/zod'
import type { ListedAction } from '@shared/contract/actions.ts'
import { words } from '@shared/entities/primitives.ts'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Dialog } from '../../components/dialog.tsx'
import { EvidenceFileField } from '../../components/evidence-file-field.tsx'
import { Form } from '../../components/form.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useSay } from '../../components/toasts.tsx'
import { sendFile } from '../../lib/send-file.ts'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'

const schema = z.object({ caption: words(500) })
type Values = z.input<typeof schema>

interface EvidenceDialogProps {
  readonly action: ListedAction
  readonly onClose: () => void
}

/** A file that shows what was done, such as a photograph. */
export const EvidenceDialog = ({ action, onClose }: EvidenceDialogProps) => {
  const [file, setFile] = useState<File | null>(null)
  const [isMissing, setMissing] = useState(false)
  const tell = useTell('evidence.add')
  const say = useSay()
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { caption: '' },
  })
  const save = async ({ caption }: Values) => {
    setMissing(file === null)
    if (file === null) return
    const uploadId = await sendFile(file, new AbortController().signal, () => undefined)
    await tell.mutateAsync({ actionId: action.id, uploadId, caption })
    say({ text: `“${file.name}” is with the action.` })
    onClose()
  }
  return (
    <Dialog title="Add a file" intro={action.text} isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Add it" onCancel={onClose}>
        <EvidenceFileField file={file} isMissing={isMissing && file === null} onChoose={setFile} />
        <TextField label="What it shows" isOptional {...useField(form.control, 'caption')} />
      </Form>
    </Dialog>
  )
}
