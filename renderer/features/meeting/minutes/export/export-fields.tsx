import { Checkbox } from '../../../../components/checkbox.tsx'
import { RadioCards } from '../../../../components/radio-cards.tsx'
import { Select } from '../../../../components/select.tsx'
import { textSizes } from '../../pack/use-text-size.ts'
import {
  bookWords,
  type Choices,
  formatOptions,
  listOptions,
  NOW,
  partOptions,
  versionOptions,
} from './export-words.ts'
import type { ExportChoice } from './use-export-choice.ts'

interface ExportFieldsProps {
  readonly choices: Choices
  readonly choice: ExportChoice
  readonly onChange: (changes: Partial<ExportChoice>) => void
}

/** Which part, of which version, as what, and how it looks. */
export const ExportFields = ({ choices, choice, onChange }: ExportFieldsProps) => {
  const version = choices.versions.find(({ id }) => id === choice.versionId)
  const parts = partOptions.filter(
    ({ id }) => id === 'open' || (version?.hasConfidential ?? choices.parts.includes(id)),
  )
  const book = bookWords(choices, choice)
  return (
    <>
      {parts.length > 1 && (
        <RadioCards
          label="Which part"
          options={parts}
          value={choice.part}
          onChange={(part) => onChange({ part })}
        />
      )}
      <RadioCards
        label="As"
        layout="row"
        options={formatOptions}
        value={choice.format}
        onChange={(format) => onChange({ format })}
      />
      {choices.versions.length > 0 && (
        <Select
          label="Which version"
          options={versionOptions(choices)}
          value={choice.versionId}
          onChange={(versionId) => onChange({ versionId, ...(versionId !== NOW && { part: 'open' }) })}
        />
      )}
      <RadioCards
        label="Lists of resolutions and actions"
        layout="row"
        options={listOptions}
        value={choice.lists}
        onChange={(lists) => onChange({ lists })}
      />
      {choice.format !== 'page' && (
        <Select
          label="Size of the text"
          options={textSizes.map((size) => ({ id: String(size), label: `${size} points` }))}
          value={String(choice.textSize)}
          onChange={(size) => onChange({ textSize: Number(size) })}
        />
      )}
      {book !== null && (
        <Checkbox
          label="Number the pages as leaves of the minute book"
          help={book.help}
          isSelected={choice.isInBook && book.isPossible}
          isDisabled={!book.isPossible}
          onChange={(isInBook) => onChange({ isInBook })}
        />
      )}
    </>
  )
}
