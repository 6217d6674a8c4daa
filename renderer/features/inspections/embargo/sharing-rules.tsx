import type { SharingRule } from '@shared/contract/embargo.ts'
import { upperFirst } from '@shared/words/upper-first.ts'
import { Tag } from '../../../components/tag.tsx'
import styles from '../inspections.module.css'

const stages: Readonly<Record<SharingRule['stage'], string>> = {
  feedback: 'At the feedback',
  provisional: 'Before publication',
  draft: 'The draft report',
  published: 'The report',
}

const sure: Readonly<Record<SharingRule['confidence'], string>> = {
  confirmed: 'Confirmed',
  reported: 'As others report it',
  unconfirmed: 'Not confirmed: ask the lead inspector',
  own: 'Your own',
}

interface SharingRulesProps {
  readonly rules: readonly SharingRule[]
  readonly hasFramework: boolean
}

/** Who may know by the framework, each with its source and how sure it is. */
export const SharingRules = ({ rules, hasFramework }: SharingRulesProps) => (
  <section className={styles.part} aria-labelledby="rules">
    <h2 id="rules">What the rules say</h2>
    {rules.length === 0 && (
      <p className={styles.quiet}>
        {hasFramework
          ? 'Nothing is known about who may be told under this framework. Ask the lead inspector, and note the answer in the log.'
          : 'Choose the framework under Record, and who may be told stands here with its source.'}
      </p>
    )}
    <ul className={styles.rules}>
      {rules.map(({ id, stage, permission, who, text, note, confidence, source }) => (
        <li key={id}>
          <p>
            <strong>{stages[stage]}:</strong> {upperFirst(who.join(', '))}. {text}
          </p>
          {note !== '' && <p className={styles.quiet}>{note}</p>}
          <p className={styles.source}>
            <Tag tone={permission === 'may' ? 'done' : 'late'}>
              {permission === 'may' ? 'May' : 'Must not'}
            </Tag>{' '}
            {sure[confidence]}
            {source !== null && (
              <>
                {'. '}
                {source.where === null ? (
                  source.title
                ) : (
                  <a href={source.where} target="_blank" rel="noreferrer">
                    {source.title}
                  </a>
                )}
                , {source.publisher}
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  </section>
)
