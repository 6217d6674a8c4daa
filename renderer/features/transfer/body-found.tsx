import type { BodyThere } from '@shared/contract/transfer.ts'
import type { PersonId } from '@shared/entities/person.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { DefinitionList } from '../../components/definition-list.tsx'
import { FormError } from '../../components/form-error.tsx'
import { Progress } from '../../components/progress.tsx'
import { Tag, type TagTone } from '../../components/tag.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useStayWithBody } from '../../lib/current-body.tsx'
import { useJob } from '../../lib/use-job.ts'
import type { Brought } from './brought-in.tsx'
import { countWords, LeftOut } from './counts.tsx'
import { type Answers, PeopleAsked, PeopleKnown } from './people-there.tsx'
import styles from './transfer.module.css'

const standings: Readonly<Record<BodyThere['standing'], { readonly tone: TagTone; readonly words: string }>> =
  {
    new: { tone: 'done', words: 'Can come' },
    ahead: { tone: 'done', words: 'Newer there' },
    same: { tone: 'plain', words: 'Here already' },
    behind: { tone: 'plain', words: 'Newer here' },
    apart: { tone: 'late', words: 'Worked on in both' },
    'name-taken': { tone: 'late', words: 'Name is taken' },
  }

interface BodyFoundProps {
  readonly lookId: string
  readonly body: BodyThere
  readonly onDone: (done: Brought) => void
}

/** One board of the other file: how it stands, what would come, who is whom. */
export const BodyFound = ({ lookId, body, onDone }: BodyFoundProps) => {
  const { tone, words } = standings[body.standing]
  return (
    <article aria-label={body.name} className={styles.card}>
      <header className={styles.head}>
        <h4>{[body.name, body.organisation].filter(Boolean).join(', ')}</h4>
        <Tag tone={tone}>{words}</Tag>
        {body.isArchived && <Tag>Archived there</Tag>}
      </header>
      <p>{body.sentence}</p>
      {body.canCome && (
        <>
          <DefinitionList layout="beside" entries={factsOf(body)} />
          <Bringing lookId={lookId} body={body} onDone={onDone} />
        </>
      )}
    </article>
  )
}

const factsOf = ({ counts, changedAt, leftOut, people }: BodyThere) => [
  { term: 'Would come', value: countWords(counts) },
  ...(leftOut.length > 0 ? [{ term: 'Stays there', value: <LeftOut sentences={leftOut} /> }] : []),
  ...(changedAt === null ? [] : [{ term: 'Last changed', value: formatDate(changedAt.slice(0, 10)) }]),
  ...(people.length > 0 ? [{ term: 'People', value: <PeopleKnown people={people} /> }] : []),
]

const Bringing = ({ lookId, body, onDone }: BodyFoundProps) => {
  const [answers, setAnswers] = useState<Answers>({})
  const [withHolidays, setWithHolidays] = useState(false)
  const bring = useJob('transfer.bring')
  const say = useSay()
  const stay = useStayWithBody()
  const asked = body.people.filter(({ kind }) => kind === 'ask')
  const open = asked.filter(({ personId }) => answers[personId] === undefined)
  const run = async () => {
    stay()
    const done = await bring.run({
      lookId,
      bodyId: body.id,
      answers: asked.map(({ personId }) => ({
        personId,
        sameAs: answers[personId] === 'another' ? null : (answers[personId] as PersonId),
      })),
      withHolidays,
    })
    if (done === null) return
    say({ text: `“${done.name}” was ${done.wasHere ? 'brought up to date' : 'brought in'}.` })
    onDone(done)
  }
  return (
    <>
      <PeopleAsked people={asked} answers={answers} onAnswer={setAnswers} />
      {body.holidays > 0 && (
        <Checkbox
          label={`Take its ${plural(body.holidays, 'change')} to bank holidays too`}
          help="They would hold for every board of this file. Without them, deadlines of this board may fall on other days than in that file."
          isSelected={withHolidays}
          onChange={setWithHolidays}
        />
      )}
      <FormError error={bring.failure} />
      {bring.isRunning ? (
        <Progress label="Bringing it in" progress={bring.progress} onCancel={bring.cancel} />
      ) : (
        <div className={styles.bring}>
          <Button kind="main" isDisabled={open.length > 0} onPress={() => void run()}>
            {body.standing === 'ahead' ? 'Bring it up to date' : 'Bring it in'}
          </Button>
          <span className={styles.quiet}>
            {open.length > 0
              ? `Say first who ${plural(open.length, 'person', 'people')} ${open.length === 1 ? 'is' : 'are'}.`
              : 'A backup of this file is made first.'}
          </span>
        </div>
      )}
    </>
  )
}
