import { Select } from '../../../components/select.tsx'
import type { Audience } from '@shared/entities/pack.ts'
import type { MeetingOnPage } from '../use-meeting.ts'
import { ForWhom } from './for-whom.tsx'
import { documentWords } from './pack-words.ts'
import type { What } from './use-make-pdf.ts'
import { textSizes } from './use-text-size.ts'

export interface Choice {
  readonly document: What['document']
  readonly audience: Audience
  /** Which item, where one is made; null: the first. */
  readonly itemId: string | null
}

interface PackChoicesProps {
  readonly choice: Choice
  readonly onChoice: (choice: Choice) => void
  readonly textSize: number
  readonly onTextSize: (size: number) => void
  readonly page: MeetingOnPage
}

const documents = ['pack', 'papers', 'item', 'agenda', 'chair-copy'] as const

/** What to make, for whom, and how large its text is. */
export const PackChoices = ({ choice, onChoice, textSize, onTextSize, page }: PackChoicesProps) => (
  <>
    <Select
      label="What to make"
      value={choice.document}
      onChange={(document) => onChoice({ ...choice, document })}
      options={documents.map((id) => ({ id, ...documentWords[id] }))}
    />
    {choice.document === 'item' && (
      <Select
        label="Which item"
        value={choice.itemId}
        onChange={(itemId) => onChoice({ ...choice, itemId })}
        options={page.view.items.map(({ id, number, title }) => ({ id, label: `${number} ${title}` }))}
      />
    )}
    {choice.document !== 'chair-copy' && (
      <ForWhom
        page={page}
        audience={choice.audience}
        onAudience={(audience) => onChoice({ ...choice, audience })}
      />
    )}
    <Select
      label="Size of the text"
      value={String(textSize)}
      onChange={(size) => onTextSize(Number(size))}
      options={textSizes.map((size) => ({ id: String(size), label: `${size} points` }))}
    />
  </>
)
