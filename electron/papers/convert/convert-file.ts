import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { FileFormat } from '@shared/entities/file-format.ts'
import { examinePaper } from '../../pack/papers/examine.ts'
import { kindOf, refusal } from '../../pack/papers/examine-words.ts'
import type { Attachment, LookedAt } from '../../pack/papers/look-at-file.ts'
import { PROBLEMS } from '../../pack/papers/problems.ts'
import { CannotConvert, type Converted, type ConvertingPorts, type InnerFile } from './converted.ts'

/** What converting adds to what was found in a file. */
export type Conversion = Pick<LookedAt, 'title' | 'examination' | 'rendition' | 'pageTexts' | 'attachments'>

type Converter = (bytes: Uint8Array, fileName: string, ports: ConvertingPorts) => Promise<Converted>

/** Each is loaded when it is needed: most papers are PDFs. */
const converters: Partial<Record<FileFormat, () => Promise<Converter>>> = {
  text: async () => (await import('./text.ts')).textAsPdf,
  markdown: async () => (await import('./markdown.ts')).markdownAsPdf,
  email: async () => (await import('./eml.ts')).emlAsPdf,
  outlook: async () => (await import('./msg.ts')).msgAsPdf,
  tiff: async () => (await import('./tiff.ts')).tiffAsPdf,
}

/**
 * Makes the PDF that stands for a file of a kind that we set on pages ourselves.
 *
 * @returns `null` when it is of another kind
 */
export async function convertFile(
  bytes: Uint8Array,
  format: FileFormat,
  fileName: string,
  ports: ConvertingPorts,
): Promise<Conversion | null> {
  const load = converters[format]
  if (load === undefined) return null
  try {
    const convert = await load()
    return await keepConverted(await convert(bytes, fileName, ports), format, ports)
  } catch (error) {
    if (isOfTheDisk(error)) throw error
    // Hostile files make the libraries fail in many ways, such as by nesting without end.
    const problem = error instanceof CannotConvert ? error.problem : PROBLEMS.damaged
    return {
      title: null,
      examination: refusal(format, problem),
      rendition: null,
      pageTexts: [],
      attachments: [],
    }
  }
}

const isOfTheDisk = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && 'code' in error

/** Writes the PDF into the work folder and looks at it as at any other. */
export async function keepConverted(
  { pdf, how, notes, title = null, innerFiles = [] }: Converted,
  format: FileFormat,
  { workFolder }: Pick<ConvertingPorts, 'workFolder'>,
): Promise<Conversion> {
  const { examination, pageTexts } = await examinePaper(pdf)
  const path = join(workFolder, 'rendition.pdf')
  await writeFile(path, pdf)
  const { pageCount } = examination
  return {
    title,
    examination: { ...examination, kind: kindOf(format), format },
    rendition: pageCount === null ? null : { path, pageCount, how, notes: [...notes] },
    pageTexts,
    attachments: await keepInner(innerFiles, workFolder),
  }
}

const keepInner = async (files: readonly InnerFile[], folder: string): Promise<Attachment[]> => {
  const kept: Attachment[] = []
  for (const { fileName, bytes } of files) {
    const path = join(folder, `inner-${kept.length}`)
    await writeFile(path, bytes)
    kept.push({ fileName: basename(fileName.replaceAll('\\', '/')).slice(0, 300) || 'Attachment', path })
  }
  return kept
}
