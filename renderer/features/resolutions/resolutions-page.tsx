import type { Output } from '@shared/contract.ts'
import { plural } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Answer } from '../../components/answer.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Page } from '../../components/page-header.tsx'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import { ResolutionCard } from './resolution-card.tsx'
import styles from './resolutions.module.css'

/** What the board decided, at every meeting there was: who, how, and that there were enough to decide it. */
export const ResolutionsPage = () => {
  const { body } = useCurrentBody()
  const [words, setWords] = useState('')
  const [year, setYear] = useState<string | null>(null)
  const found = useAsk('resolutions.find', { bodyId: body.id, words, year })
  const isNarrowed = words.trim() !== '' || year !== null
  return (
    <Page title="Resolutions" {...lineOf(found.data, isNarrowed)}>
      <Answer of={found} what="Looking up what was decided">
        {(register) =>
          register.total === 0 ? (
            <NothingYet />
          ) : (
            <>
              <div className={styles.filter}>
                <TextField
                  label="Find"
                  help="Words of the resolution, or its number"
                  value={words}
                  onChange={setWords}
                />
                <Select
                  label="Year"
                  value={year ?? 'all'}
                  onChange={(id) => setYear(id === 'all' ? null : id)}
                  options={[
                    { id: 'all', label: 'All years' },
                    ...register.years.map((id) => ({ id, label: id })),
                  ]}
                />
              </div>
              <Found {...register} />
            </>
          )
        }
      </Answer>
    </Page>
  )
}

const Found = ({ found, leftOut }: Output<'resolutions.find'>) => (
  <>
    {found.length === 0 ? (
      <p className={styles.none}>
        Nothing that was decided has these words. Try fewer of them, or all years.
      </p>
    ) : (
      <ol aria-label="Resolutions" className={styles.list}>
        {found.map((resolution) => (
          <ResolutionCard key={resolution.id} resolution={resolution} />
        ))}
      </ol>
    )}
    {leftOut > 0 && (
      <p className={styles.none}>{leftOut} more are not shown. Another word, or a year, finds the rest.</p>
    )}
  </>
)

const NothingYet = () => (
  <EmptyState title="Nothing has been decided yet">
    <p>
      What is carried, agreed or noted in the minutes of a meeting comes here with its number, and stays: who
      moved it, how the vote went, and that there was a quorum.
    </p>
  </EmptyState>
)

const lineOf = (register: Output<'resolutions.find'> | undefined, isNarrowed: boolean) => {
  if (register === undefined || register.total === 0) return {}
  const all = plural(register.total, 'resolution')
  const found = register.found.length + register.leftOut
  return { line: isNarrowed ? `${found} of ${all}` : all }
}
