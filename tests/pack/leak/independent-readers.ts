import { readFileSync } from 'node:fs'
import { qpdfEverything } from '../../helpers/qpdf.ts'
import { readBack, wordsOn } from '../read-back.ts'

/** Everything that two readers which the program does not use find in a file, as `squeezed` writes it. */
export async function everythingIn(path: string): Promise<string> {
  const pdf = await readBack(readFileSync(path))
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => wordsOn(pdf, at + 1)))
  const inside = qpdfEverything(path)
  const wide = inside.replaceAll(
    /<([0-9a-f]{8,})>|"b:([0-9a-f]{8,})"/gi,
    (_all, hex?: string, bytes?: string) => Buffer.from(hex ?? bytes ?? '', 'hex').toString('latin1'),
  )
  return squeezed([...pages, inside, wide].join(' '))
}

/** Small letters and figures. */
export const squeezed = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '')
