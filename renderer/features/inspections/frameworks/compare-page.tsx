import type { Framework } from '@shared/entities/framework.ts'
import { clockWords } from '@shared/rules/inspection-clock.ts'
import { inForceWords } from '@shared/rules/inspection-version.ts'
import type { ReactNode } from 'react'
import { Answer } from '../../../components/answer.tsx'
import { Notice } from '../../../components/notice.tsx'
import { Page } from '../../../components/page-header.tsx'
import { Tag } from '../../../components/tag.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { routes } from '../../../lib/routes.ts'
import { useAsk } from '../../../lib/use-ask.ts'
import {
  confidenceTone,
  confidenceWords,
  permissionWords,
  scaleWords,
  stageWords,
} from './framework-words.ts'
import styles from './frameworks.module.css'

interface ComparePageProps {
  readonly frameworkId: string
  readonly besideId: string
}

/** Two versions beside each other in their own words. */
export const ComparePage = ({ frameworkId, besideId }: ComparePageProps) => {
  const { body } = useCurrentBody()
  const one = useAsk('frameworks.get', { bodyId: body.id, frameworkId })
  const two = useAsk('frameworks.get', { bodyId: body.id, frameworkId: besideId })
  return (
    <Page title="Two frameworks side by side" line="Each in its own words.">
      <p>
        <a href={routes.frameworks()}>All inspection frameworks</a>
      </p>
      <Notice>
        Grades of different versions are not the same, also where the word is. Packhorse shows both and never
        converts or compares them.
      </Notice>
      <Answer of={one} what="Opening the first">
        {(left) => (
          <Answer of={two} what="Opening the second">
            {(right) => <Both of={[left.framework, right.framework]} />}
          </Answer>
        )}
      </Answer>
    </Page>
  )
}

type Pair = readonly [Framework, Framework]

const Both = ({ of }: { readonly of: Pair }) => (
  <>
    <Row title="Version" of={of}>
      {(each) => (
        <>
          <a className={styles.name} href={routes.framework(each.id)}>
            {each.name}
          </a>
          <p>
            {each.version} · {inForceWords(each)}
          </p>
          <p>
            <Tag tone={confidenceTone[each.confidence]}>{confidenceWords[each.confidence]}</Tag>
          </p>
        </>
      )}
    </Row>
    <Row title="Areas" of={of}>
      {({ areas }) => (
        <Words
          none="Their names are not confirmed."
          of={areas.map(({ id, name, when, confidence }) => ({
            id,
            text: name,
            more: [when, confidence === 'unconfirmed' ? 'Not confirmed' : null],
          }))}
        />
      )}
    </Row>
    <Row title="Scales" of={of}>
      {({ scales }) => (
        <Words
          none="None."
          of={scales.map((scale) => ({ id: scale.id, text: scale.name, more: [scaleWords(scale)] }))}
        />
      )}
    </Row>
    <Row title="Course" of={of}>
      {({ timeline }) => (
        <Words
          none="Not read in a source."
          of={timeline.map(({ id, title, clock, confidence }) => ({
            id,
            text: title,
            more: [
              clock === null ? null : clockWords(clock),
              confidence === 'unconfirmed' ? 'Not confirmed' : null,
            ],
          }))}
        />
      )}
    </Row>
    <Row title="Who may be told" of={of}>
      {({ sharing }) => (
        <Words
          none="Not read in a source."
          of={sharing.map(({ id, who, permission, stage, confidence }) => ({
            id,
            text: `${permissionWords[permission]}: ${who.join(', ')}`,
            more: [stageWords[stage], confidence === 'unconfirmed' ? 'Not confirmed' : null],
          }))}
        />
      )}
    </Row>
    <Row title="Not confirmed" of={of}>
      {({ open }) => <Words none="Nothing." of={open.map(({ id, text }) => ({ id, text, more: [] }))} />}
    </Row>
  </>
)

interface RowProps {
  readonly title: string
  readonly of: Pair
  readonly children: (framework: Framework) => ReactNode
}

const Row = ({ title, of, children }: RowProps) => (
  <section className={styles.part} aria-label={title}>
    <h2>{title}</h2>
    <div className={styles.beside}>
      {of.map((each, index) => (
        <section
          key={index === 0 ? 'left' : 'right'}
          className={styles.side}
          aria-label={`${title}, ${each.name}: ${each.version}`}
        >
          {children(each)}
        </section>
      ))}
    </div>
  </section>
)

interface WordsProps {
  readonly none: string
  readonly of: readonly {
    readonly id: string
    readonly text: string
    readonly more: readonly (string | null)[]
  }[]
}

const Words = ({ none, of }: WordsProps) =>
  of.length === 0 ? (
    <p className={styles.quiet}>{none}</p>
  ) : (
    <ul className={styles.points}>
      {of.map(({ id, text, more }) => (
        <li key={id}>
          {text}
          {more.map((each) => each !== null && <small key={each}>{each}</small>)}
        </li>
      ))}
    </ul>
  )
