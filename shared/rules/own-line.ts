import type { OwnJudgement, OwnLine } from '../entities/own-line.ts'
import { formatDate, plural } from '../words/dates.ts'

/** What an inspectorate published on a day. It is set beside the line, and never put on its scale. */
export interface OfficialPoint {
  readonly on: string
  readonly title: string
}

/** The line in sentences, for those who cannot see it. @param judgements by day */
export function ownLineSentence(
  { area, scale }: Pick<OwnLine, 'area' | 'scale'>,
  judgements: readonly Pick<OwnJudgement, 'judgedOn' | 'place'>[],
  official: readonly OfficialPoint[],
): string {
  const said = ({ judgedOn, place }: Pick<OwnJudgement, 'judgedOn' | 'place'>) =>
    `${scale[place] ?? ''} on ${formatDate(judgedOn)}`
  const beside = official.map(({ on, title }) => `${title} (${formatDate(on)})`).join('; ')
  return [
    `${area}, on our own scale from ${scale[0] ?? ''} to ${scale.at(-1) ?? ''}.`,
    judgements.length === 0 ? 'No judgement yet.' : `${judgements.map(said).join(', ')}.`,
    bumpWords(judgements),
    beside === '' ? '' : `Reports published: ${beside}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** How often the line turned: between inspections that is what quality does. */
function bumpWords(judgements: readonly Pick<OwnJudgement, 'place'>[]): string {
  const steps = judgements
    .slice(1)
    .map(({ place }, at) => Math.sign((judgements[at]?.place ?? place) - place))
  const moves = steps.filter((step) => step !== 0)
  const turns = moves.slice(1).filter((step, at) => step !== moves[at]).length
  return turns === 0
    ? ''
    : `It went up and down (${plural(turns, 'turn')}), as quality does between inspections.`
}
