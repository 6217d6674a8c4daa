import { FilePlus2 } from 'lucide-react'
import { FileTrigger } from 'react-aria-components'
import { Button } from '../../../components/button.tsx'
import { useAsk } from '../../../lib/use-ask.ts'
import type { Adding } from './use-add-papers.ts'

interface AddPapersButtonProps {
  readonly itemId: string
  readonly adding: Adding
  readonly label?: string
  /** Names the item for who hears the button alone. */
  readonly about: string
}

/** Chooses files: with the system's own dialog where the host has it, else with the browser's. */
export const AddPapersButton = ({ itemId, adding, label = 'Add papers', about }: AddPapersButtonProps) => {
  const file = useAsk('file.state', {})
  const button = { icon: <FilePlus2 />, 'aria-label': `${label}: ${about}` }
  if (file.data?.hasDialogs === true) {
    return (
      <Button {...button} onPress={() => adding.addByDialog(itemId)}>
        {label}
      </Button>
    )
  }
  return (
    <FileTrigger
      allowsMultiple
      onSelect={(files) => {
        if (files !== null && files.length > 0) adding.add(itemId, [...files])
      }}
    >
      <Button {...button}>{label}</Button>
    </FileTrigger>
  )
}
