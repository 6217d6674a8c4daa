import type { ItemBriefing } from '@shared/entities/agenda-item.ts'
import { formatDate } from '@shared/words/dates.ts'
import type { ReactNode } from 'react'
import { claimsBySide } from './briefing-words.ts'
import styles from './item.module.css'

/** A briefing to read: who asks for what, both sides with dates and sources, checks, possible wording. */
export const BriefingFacts = ({ briefing }: { readonly briefing: ItemBriefing }) => {
  const { whoAsks, since, asks, checks, mustWithdraw, resolutionWording, reviewOn } = briefing
  return (
    <dl className={styles.facts}>
      <Fact term="Who asks, since when" value={[whoAsks, since].filter((part) => part !== '').join(', ')} />
      <Fact
        term="What is asked"
        value={<Lines lines={asks.map(({ what, by }) => (by === '' ? what : `${what} (${by})`))} />}
        isEmpty={asks.length === 0}
      />
      <Fact term="Check before the meeting" value={<Lines lines={checks} />} isEmpty={checks.length === 0} />
      {claimsBySide(briefing.claims).map(({ side, label, claims }) => (
        <Fact
          key={side}
          term={label}
          value={claims.map((claim) => (
            <Claim key={claim.text} claim={claim} />
          ))}
        />
      ))}
      <Fact term="Who declares an interest" value={mustWithdraw} />
      <Fact
        term="Possible wording"
        value={<span className={styles.wording}>{resolutionWording}</span>}
        isEmpty={resolutionWording === ''}
      />
      <Fact term="Look at it again" value={reviewOn === null ? '' : formatDate(reviewOn)} />
    </dl>
  )
}

interface FactProps {
  readonly term: string
  readonly value: ReactNode
  readonly isEmpty?: boolean
}

const Fact = ({ term, value, isEmpty = value === '' }: FactProps) =>
  isEmpty ? null : (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  )

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

const Claim = ({ claim: { text, on, source } }: { readonly claim: ItemBriefing['claims'][number] }) => (
  <div className={styles.source}>
    <p>{text}</p>
    <p>
      {on}
      {on !== '' && source.title !== '' && ' · '}
      {source.address === '' ? (
        source.title
      ) : (
        <a href={source.address} target="_blank" rel="noreferrer">
          {source.title === '' ? source.address : source.title}
        </a>
      )}
    </p>
  </div>
)
