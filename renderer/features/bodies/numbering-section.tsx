import type { Body } from '@shared/entities/body.ts'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { conventionDetails, conventionLabels } from './body-words.ts'
import { NumberingDialog } from './numbering-dialog.tsx'
import { NumberingExample } from './numbering-example.tsx'
import { Section } from './section.tsx'

interface NumberingSectionProps {
  readonly body: Body
  readonly today: string
}

/** How items are numbered and cited. */
export const NumberingSection = ({ body, today }: NumberingSectionProps) => {
  const [isOpen, setOpen] = useState(false)
  const { convention } = body.numbering
  return (
    <Section
      title="Numbering"
      about={`${conventionLabels[convention]}. ${conventionDetails[convention]}`}
      action={<Button onPress={() => setOpen(true)}>Change the numbering</Button>}
    >
      <NumberingExample numbering={body.numbering} on={today} />
      {isOpen && <NumberingDialog body={body} today={today} onClose={() => setOpen(false)} />}
    </Section>
  )
}
