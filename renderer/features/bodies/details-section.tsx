import type { Body } from '@shared/entities/body.ts'
import { formatDuration, formatTime } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Answer } from '../../components/answer.tsx'
import { Button } from '../../components/button.tsx'
import { DefinitionList } from '../../components/definition-list.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import { useBodyKind } from '../../lib/use-body-kind.ts'
import styles from './bodies.module.css'
import { accentLabels } from './body-words.ts'
import { DetailsDialog } from './details-dialog.tsx'
import { LogoField } from './logo-field.tsx'
import { Section } from './section.tsx'

/** Name, address, colour, logo and the usual meeting. */
export const DetailsSection = ({ body }: { readonly body: Body }) => {
  const [isOpen, setOpen] = useState(false)
  const kinds = useAsk('bodies.kinds', {})
  const { kind } = useBodyKind()
  const meeting = `${formatDuration(body.usualMinutes)} from ${formatTime(body.usualStartsAt)}`
  const facts = [
    { term: 'Name', value: body.name },
    { term: 'Organisation', value: body.organisation },
    { term: 'Kind', value: kind?.label ?? '' },
    {
      term: 'Address',
      value: <span className={styles.lines}>{body.address}</span>,
      isEmpty: body.address === '',
    },
    { term: 'Colour', value: <Colour accent={body.accent} /> },
    {
      term: 'Usual meeting',
      value: body.usualPlace === '' ? meeting : `${meeting}, ${body.usualPlace}`,
    },
    {
      term: 'A star on an item',
      value:
        body.starMeans === 'for-discussion'
          ? 'It is to be discussed; the others pass without debate'
          : 'It is to be taken without discussion',
    },
  ]
  return (
    <Section
      title="The board"
      about="Printed on agendas and packs."
      action={<Button onPress={() => setOpen(true)}>Change the details</Button>}
    >
      <div className={styles.details}>
        <DefinitionList
          layout="beside"
          entries={facts.filter(({ value, isEmpty }) => value !== '' && isEmpty !== true)}
        />
        <LogoField body={body} />
      </div>
      {isOpen && (
        <Answer of={kinds}>
          {(options) => <DetailsDialog body={body} kinds={options} onClose={() => setOpen(false)} />}
        </Answer>
      )}
    </Section>
  )
}

const Colour = ({ accent }: { readonly accent: Body['accent'] }) => (
  <span className={styles.accent}>
    <span className={styles.swatch} data-accent={accent} />
    {accentLabels[accent]}
  </span>
)
