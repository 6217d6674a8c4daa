import type { SuspensionsView } from '@shared/contract/attendance.ts'
import type { Member } from '@shared/contract/people.ts'
import { formatDate, plural } from '@shared/words/dates.ts'
import { Button } from '../../components/button.tsx'
import { DefinitionList } from '../../components/definition-list.tsx'
import { SidePanel } from '../../components/side-panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { useBodyKind } from '../../lib/use-body-kind.ts'
import type { MemberMark } from './member-marks.ts'
import styles from './people.module.css'
import { roleLabel, termNote, termWords } from './people-words.ts'
import { Suspensions } from './suspensions.tsx'

interface MemberPanelProps {
  readonly member: Member
  /** Every term of the same person on this body, this one included. */
  readonly terms: readonly Member[]
  /** Of this membership. */
  readonly suspensions: SuspensionsView['suspensions']
  readonly marks: readonly MemberMark[]
  readonly today: string
  readonly onEdit: () => void
  readonly onEnd: () => void
  readonly onReappoint: () => void
  readonly onSuspend: () => void
  readonly onClose: () => void
}

/** One member in full: how to reach them, their place, and their terms so far. */
export const MemberPanel = ({
  member,
  terms,
  suspensions,
  marks,
  today,
  onEdit,
  onEnd,
  onReappoint,
  onSuspend,
  onClose,
}: MemberPanelProps) => {
  const { words } = useBodyKind()
  const note = termNote(member)
  return (
    <SidePanel
      over={roleLabel(member.role, words)}
      title={member.person.name}
      focusFor={member.id}
      onClose={onClose}
    >
      {[...(note === null ? [] : [note]), ...marks].map(({ text, tone }) => (
        <p key={text}>
          <Tag tone={tone}>{text}</Tag>
        </p>
      ))}
      <DefinitionList entries={factsOf(member)} />
      <div className={styles.buttons}>
        <Button kind="main" onPress={onEdit}>
          Edit
        </Button>
        {member.standing !== 'ended' && <Button onPress={onEnd}>End the term early</Button>}
        {member.standing === 'in-post' && <Button onPress={onSuspend}>Suspend</Button>}
        {member.termTo !== null && <Button onPress={onReappoint}>Appoint for another term</Button>}
      </div>
      <Suspensions suspensions={suspensions} today={today} />
      <Terms terms={terms} />
    </SidePanel>
  )
}

const factsOf = (member: Member) => {
  const { email, phone, notes } = member.person
  const facts = [
    { term: 'E-mail', value: email === '' ? '' : <MailLink email={email} /> },
    { term: 'Telephone', value: phone },
    { term: 'Category', value: member.category },
    { term: 'Appointed or elected by', value: member.appointingBody },
    { term: 'Term of office', value: termWords(member) },
    {
      term: 'Ended early',
      value:
        member.endedOn === null
          ? ''
          : [formatDate(member.endedOn), member.endedReason].filter(Boolean).join(', '),
    },
    { term: 'Vote', value: member.hasVote ? 'Has a vote, counts towards the quorum' : 'No vote' },
    { term: 'Notes', value: notes },
  ]
  return facts.filter(({ value }) => value !== '')
}

const Terms = ({ terms }: { readonly terms: readonly Member[] }) => {
  const { words } = useBodyKind()
  if (terms.length < 2) return null
  return (
    <section aria-labelledby="terms">
      <h3 id="terms">{plural(terms.length, 'term')} on this board</h3>
      <ul className={styles.history}>
        {terms.map((term) => (
          <li key={term.id}>
            {termWords(term)}
            <small>{[roleLabel(term.role, words), term.category].filter(Boolean).join(', ')}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

const MailLink = ({ email }: { readonly email: string }) => (
  <a href={`mailto:${email}`} target="_blank" rel="noreferrer">
    {email}
  </a>
)
