import type { Body, TermDate } from '@shared/entities/body.ts'
import { formatDateRange } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Table } from '../../components/table.tsx'
import styles from './bodies.module.css'
import { Section } from './section.tsx'
import { TermDatesDialog } from './term-dates-dialog.tsx'

interface TermDatesSectionProps {
  readonly body: Body
  readonly termDates: readonly TermDate[]
  readonly today: string
}

/** The terms of the board's own year: "next half term" in a plan means these. */
export const TermDatesSection = ({ body, termDates, today }: TermDatesSectionProps) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <Section
      title="Term dates"
      about="With them, “next term” and “next half term” have dates."
      action={
        <Button onPress={() => setOpen(true)}>
          {termDates.length === 0 ? 'Enter the term dates' : 'Change the term dates'}
        </Button>
      }
    >
      {termDates.length === 0 ? (
        <p className={styles.quiet}>
          None yet. Skip them where the board’s work does not follow school terms.
        </p>
      ) : (
        <Table
          label="Term dates"
          rows={termDates}
          rowKey={({ id }) => id}
          isFaded={({ endsOn }) => endsOn < today}
          columns={[
            { id: 'name', header: 'Term', isRowHeader: true, cell: ({ name }) => name },
            {
              id: 'kind',
              header: 'Kind',
              cell: ({ kind }) => (kind === 'term' ? 'Whole term' : 'Half term'),
            },
            {
              id: 'when',
              header: 'Dates',
              cell: ({ startsOn, endsOn }) => formatDateRange(startsOn, endsOn),
            },
          ]}
        />
      )}
      {isOpen && (
        <TermDatesDialog body={body} termDates={termDates} today={today} onClose={() => setOpen(false)} />
      )}
    </Section>
  )
}
