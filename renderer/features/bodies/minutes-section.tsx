import type { Body } from '@shared/entities/body.ts'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { DefinitionList } from '../../components/definition-list.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import styles from './bodies.module.css'
import { codesInWords, listLabels, resolutionLabels } from './minute-style-words.ts'
import { MinuteStyleDialog } from './minute-style-dialog.tsx'
import { Section } from './section.tsx'

/** How the board's minutes look when they are exported, and how its resolutions are numbered. */
export const MinutesSection = ({ body }: { readonly body: Body }) => {
  const { data } = useAsk('bodies.minuteStyle', { bodyId: body.id })
  const [isOpen, setOpen] = useState(false)
  if (data === undefined) return null
  const { style } = data
  return (
    <Section
      title="Minutes"
      about="How they look as PDF, Word and web page. Versions that were kept stay as they were."
      action={<Button onPress={() => setOpen(true)}>Change how they look</Button>}
    >
      <DefinitionList
        entries={[
          { term: 'Lists of resolutions and actions', value: listLabels[style.lists] },
          { term: 'Resolutions', value: resolutionLabels[style.resolutions] },
          { term: 'Letters for attendance', value: codesInWords(style.codes) },
          {
            term: 'Minute book',
            value: style.isVolume
              ? 'Loose leaves, numbered through the year, with a box for initials on each'
              : 'None: each set of minutes counts its own pages',
          },
        ]}
      />
      {!data.isOwn && <p className={styles.small}>As usual for this kind of board.</p>}
      {isOpen && <MinuteStyleDialog bodyId={body.id} chosen={data} onClose={() => setOpen(false)} />}
    </Section>
  )
}
