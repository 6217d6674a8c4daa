import type { Input, Output } from '@shared/contract.ts'
import { useState } from 'react'
import { useAsk, useTell } from '../../../../lib/use-ask.ts'
import { textSizes, useTextSize } from '../../pack/use-text-size.ts'
import { NOW } from './export-words.ts'

type Wanted = Input<'minutesOut.save'>

export interface ExportChoice {
  readonly part: Wanted['part']
  /** `now`, or the id of a version. */
  readonly versionId: string
  readonly format: Wanted['format']
  readonly lists: Wanted['lists']
  readonly textSize: number
  readonly isInBook: boolean
}

const formats: readonly Wanted['format'][] = ['pdf', 'word', 'page']

/**
 * What was chosen for the export. The format is remembered in the file, and the size of the text is the one of packs; the
 * rest begins as is usual for the board.
 */
export const useExportChoice = (choices: Output<'minutesOut.choices'> | undefined) => {
  const settings = useAsk('settings.get', {})
  const { mutate: remember } = useTell('settings.set')
  const { textSize, setTextSize } = useTextSize()
  const [changed, setChanged] = useState<Partial<ExportChoice>>({})
  const kept = settings.data?.['minutes.format']
  const choice: ExportChoice = {
    part: 'open',
    versionId: NOW,
    format: formats.find((format) => format === kept) ?? 'pdf',
    lists: choices?.lists ?? 'end',
    isInBook: choices?.book?.[changed.part ?? 'open'].refusal === null,
    ...changed,
    textSize,
  }
  const change = ({ textSize: size, ...rest }: Partial<ExportChoice>): void => {
    if (rest.format !== undefined) remember({ key: 'minutes.format', value: rest.format })
    const found = textSizes.find((each) => each === size)
    if (found !== undefined) setTextSize(found)
    setChanged((before) => ({ ...before, ...rest }))
  }
  return { choice, change }
}
