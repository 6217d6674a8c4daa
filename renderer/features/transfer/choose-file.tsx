import { FolderOpen } from 'lucide-react'
import { type ChangeEvent, useRef, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { FormError } from '../../components/form-error.tsx'
import { Refusal } from '../../lib/client.ts'
import { sendFile } from '../../lib/send-file.ts'
import { useAsk } from '../../lib/use-ask.ts'

interface ChooseFileProps {
  /** Null: main asks by the system's own dialog. */
  readonly onChoose: (uploadId: string | null) => Promise<void>
  readonly children: string
}

/** By the system's own dialog; in a browser by the browser's, which sends the file in. */
export const ChooseFile = ({ onChoose, children }: ChooseFileProps) => {
  const input = useRef<HTMLInputElement>(null)
  const [isSending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const hasDialogs = useAsk('file.state', {}).data?.hasDialogs ?? true

  const send = async (file: File) => {
    setSending(true)
    setRefusal(null)
    try {
      await onChoose(await sendFile(file, new AbortController().signal, () => undefined))
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause
      setRefusal(cause)
    } finally {
      setSending(false)
    }
  }
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    target.value = '' // so that the same file can be chosen again
    if (file !== undefined) void send(file)
  }
  return (
    <div>
      <FormError error={refusal} />
      <input ref={input} type="file" accept=".packhorse" hidden aria-label="File" onChange={take} />
      <Button
        icon={<FolderOpen />}
        isPending={isSending}
        onPress={() => (hasDialogs ? void onChoose(null) : input.current?.click())}
      >
        {children}
      </Button>
    </div>
  )
}
