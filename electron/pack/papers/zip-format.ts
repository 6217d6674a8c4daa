import type { FileFormat } from '@shared/entities/file-format.ts'
// Not 'fflate': its build for Node declares a "require" that clashes with the bundle's own, and the program does not start.
import { strFromU8, unzipSync } from 'fflate/browser'

/** Parts that only their own kind of file has. */
const PARTS: readonly (readonly [FileFormat, RegExp])[] = [
  ['word', /^word\/document2?\.xml$/],
  ['excel', /^xl\/workbook\.(xml|bin)$/],
  ['powerpoint', /^ppt\/presentation\.xml$/],
]

const OPEN_DOCUMENTS: readonly (readonly [string, FileFormat])[] = [
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.presentation', 'odp'],
]

const MANIFEST = 'META-INF/manifest.xml'
const LARGEST_PART = 1_000_000

/** Office files are zips; the names of their parts say which. A zip that is none of them is a zip. */
export function zipFormat(bytes: Uint8Array): FileFormat {
  try {
    const { names, read } = partsOf(bytes)
    const office = PARTS.find(([, part]) => names.some((name) => part.test(name)))
    if (office && names.includes('[Content_Types].xml')) return office[0]
    const type = read.get('mimetype')
    const open = OPEN_DOCUMENTS.find(([mediaType]) => type?.startsWith(mediaType))
    if (!open) return 'zip'
    return read.get(MANIFEST)?.includes('encryption-data') ? 'locked-office' : open[1]
  } catch {
    return 'zip' // cut short or damaged: its list of parts is at its end
  }
}

/** The names of all parts, and the words of the two small ones that tell an OpenDocument file. */
function partsOf(bytes: Uint8Array): { names: string[]; read: Map<string, string> } {
  const names: string[] = []
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name)
      return (name === 'mimetype' || name === MANIFEST) && originalSize < LARGEST_PART
    },
  })
  return { names, read: new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)])) }
}
