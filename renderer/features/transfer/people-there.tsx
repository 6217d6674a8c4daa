import type { PersonThere } from '@shared/contract/transfer.ts'
import { plural } from '@shared/words/dates.ts'
import { RadioCards } from '../../components/radio-cards.tsx'
import styles from './transfer.module.css'

/** By person of that file: the id of who they are here, or `another`. */
export type Answers = Readonly<Record<string, string>>

interface PeopleAskedProps {
  readonly people: readonly PersonThere[]
  readonly answers: Answers
  readonly onAnswer: (answers: Answers) => void
}

const withAddress = (name: string, email: string): string => (email === '' ? name : `${name}, ${email}`)

/** Nothing is chosen beforehand: nobody but the clerk knows. */
export const PeopleAsked = ({ people, answers, onAnswer }: PeopleAskedProps) =>
  people.map(({ personId, name, email, candidates }) => (
    <RadioCards
      key={personId}
      label={`Who is ${withAddress(name, email)}?`}
      value={answers[personId] ?? null}
      onChange={(answer) => onAnswer({ ...answers, [personId]: answer })}
      layout="row"
      options={[
        ...candidates.map((each) => ({
          id: String(each.id),
          label: 'The same person',
          detail: `as ${withAddress(each.name, each.email || 'no e-mail address')} in this file`,
        })),
        { id: 'another', label: 'Another person', detail: 'comes in as somebody new' },
      ]}
    />
  ))

/** How many are known here and how many are new; and where somebody stands otherwise, who stays as they are here. */
export const PeopleKnown = ({ people }: { readonly people: readonly PersonThere[] }) => {
  const count = (...kinds: readonly PersonThere['kind'][]): number =>
    people.filter(({ kind }) => kinds.includes(kind)).length
  const words: [number, string][] = [
    [count('here', 'known'), 'known here'],
    [count('email'), 'known by e-mail address'],
    [count('new'), 'new'],
    [count('ask'), 'to be asked about'],
  ]
  const different = people.filter(({ differs }) => differs.length > 0)
  return (
    <>
      {words.flatMap(([many, what]) => (many > 0 ? [`${String(many)} ${what}`] : [])).join(', ')}
      {different.length > 0 && (
        <details className={styles.differs}>
          <summary>
            {plural(different.length, 'person', 'people')} {different.length === 1 ? 'stands' : 'stand'}{' '}
            otherwise here, and {different.length === 1 ? 'stays' : 'stay'} so
          </summary>
          <ul>
            {different.map(({ personId, name, differs }) => (
              <li key={personId}>
                {name}: {differs.join(' ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
