import type { Body } from '@shared/entities/body.ts'
import type { Meeting } from '@shared/entities/meeting.ts'
import type { Parsed } from '@shared/contract.ts'

type Wanted = Pick<Parsed<'pack.save'>, 'document' | 'audience'>

const whatItIs = ({ document, audience }: Wanted): string => {
  if (document === 'chair-copy') return "chair's copy"
  if (document === 'pack') return audience
  return audience === 'public' ? 'agenda - public' : 'agenda'
}

/** No system takes these in a name, and a dot at the end is lost on some. */
const safe = (words: string): string =>
  words
    .replaceAll(/[*?"<>|\p{Cc}]+/gu, '')
    .replaceAll(/[/\\:]+/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 80)
    .trim()

/** Such as `Oakfield Primary School - Full governing board - 2026-11-26 - members.pdf`: sorts by board, then by day. */
export const packFileName = (
  body: Pick<Body, 'organisation' | 'name'>,
  meeting: Pick<Meeting, 'title' | 'meetsOn'>,
  wanted: Wanted,
): string => {
  const parts = [body.organisation || body.name, meeting.title, meeting.meetsOn, whatItIs(wanted)]
  return `${[...new Set(parts.map(safe).filter(Boolean))].join(' - ')}.pdf`
}
