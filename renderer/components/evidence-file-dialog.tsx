import { zodResolver } from '@hookform/resolvers/zod'
import { words } from '@shared/entities/primitives.ts'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Dialog } from './dialog.tsx'
import { EvidenceFileField } from './evidence-file-field.tsx'
import { Form } from './form.tsx'
import { TextField } from './text-field.tsx'
import { useSay } from './toasts.tsx'
import { sendFile } from '../lib/send-file.ts'
import { useField } from '../lib/use-field.ts'

const schema = z.object({ caption: words(500) })
type Values = z.input<typeof schema>

interface EvidenceFileDialogProps {
  /** Words of the action that it belongs to. */
  readonly of: string
  /** Keeps the file that was sent. A refusal is shown in the dialog. */
  readonly onAdd: (sent: { readonly uploadId: string; readonly caption: string }) => Promise<unknown>
  /** What is said once it is kept, after the name of the file: "is with the action". */
  readonly kept: string
  readonly onClose: () => void
}

/** A file that shows what was done, such as a photograph. */
export const EvidenceFileDialog = ({ of, onAdd, kept, onClose }: EvidenceFileDialogProps) => {
  const [file, setFile] = useState<File | null>(null)
  const [isMissing, setMissing] = useState(false)
  const say = useSay()
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(schema),
    defaultValues: { caption: '' },
  })
  const save = async ({ caption }: Values) => {
    setMissing(file === null)
    if (file === null) return
    const uploadId = await sendFile(file, new AbortController().signal, () => undefined)
    await onAdd({ uploadId, caption })
    say({ text: `“${file.name}” ${kept}.` })
    onClose()
  }
  return (
    <Dialog title="Add a file" intro={of} isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Add it" onCancel={onClose}>
        <EvidenceFileField file={file} isMissing={isMissing && file === null} onChoose={setFile} />
        <TextField label="What it shows" isOptional {...useField(form.control, 'caption')} />
      </Form>
    </Dialog>
  )
}
