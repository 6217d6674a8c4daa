import type { TransferCounts } from '@shared/contract/transfer.ts'
import { plural } from '@shared/words/dates.ts'
import { sizeWords } from '../../lib/pieces.ts'

/** "12 meetings, 40 papers (31 MB), 18 actions, 9 resolutions, 14 people": what there is none of is left out. */
export const countWords = ({
  meetings,
  papers,
  actions,
  resolutions,
  people,
  bytes,
}: TransferCounts): string => {
  const size = bytes === 0 ? '' : ` (${sizeWords(bytes)})`
  const all: [number, string][] = [
    [meetings, plural(meetings, 'meeting')],
    [papers, `${plural(papers, 'paper')}${size}`],
    [actions, plural(actions, 'action')],
    [resolutions, plural(resolutions, 'resolution')],
    [people, plural(people, 'person', 'people')],
  ]
  const said = all.flatMap(([count, words]) => (count > 0 ? [words] : []))
  return said.length === 0 ? 'Nothing but the board itself' : said.join(', ')
}

/** What does not come, each as a line; nothing where all of it does. */
export const LeftOut = ({ sentences }: { readonly sentences: readonly string[] }) =>
  sentences.length > 0 && (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
