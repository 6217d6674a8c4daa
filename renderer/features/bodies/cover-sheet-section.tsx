import type { Body } from '@shared/entities/body.ts'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import styles from './bodies.module.css'
import { CoverSheetFieldsDialog } from './cover-sheet-fields-dialog.tsx'
import { Section } from './section.tsx'

/** What the board's papers say in front of themselves. */
export const CoverSheetSection = ({ body }: { readonly body: Body }) => {
  const { data } = useAsk('bodies.coverSheet', { bodyId: body.id })
  const [isOpen, setOpen] = useState(false)
  if (data === undefined) return null
  const labels = data.chosen.flatMap((id) => data.fields.find((field) => field.id === id)?.label ?? [])
  return (
    <Section
      title="Cover sheets"
      about="A page before each paper whose author has filled it in. These fields are asked for, in this order."
      action={<Button onPress={() => setOpen(true)}>Choose the fields</Button>}
    >
      {labels.length === 0 ? (
        <p>None: this board’s papers go in without cover sheets.</p>
      ) : (
        <p>{labels.join(' · ')}</p>
      )}
      {!data.isOwn && <p className={styles.small}>As usual for this kind of board.</p>}
      {isOpen && <CoverSheetFieldsDialog bodyId={body.id} sheet={data} onClose={() => setOpen(false)} />}
    </Section>
  )
}
