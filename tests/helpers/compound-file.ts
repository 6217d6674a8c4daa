import { burn } from '@kenjiuno/msgreader/lib/Burner.js'

const [directory, document, root] = [1, 2, 5]

type Parts = { readonly [name: string]: string | Uint8Array | Parts }

/** A real compound file (MS-CFB) of these streams, and folders of streams: what Office wrote before 2007, and Outlook does. */
export const aCompoundFile = (parts: Parts): Uint8Array => {
  const entries: Parameters<typeof burn>[0] = [{ name: 'Root Entry', type: root, length: 0, children: [] }]
  const put = (of: Parts, folder: number): void => {
    for (const [name, part] of Object.entries(of)) {
      const index = entries.length
      entries[folder]?.children?.push(index)
      if (typeof part === 'object' && !(part instanceof Uint8Array)) {
        entries.push({ name, type: directory, length: 0, children: [] })
        put(part, index)
      } else {
        const bytes = new Uint8Array(Buffer.from(part as string)) // not a view: the writer takes the whole memory behind it
        entries.push({ name, type: document, length: bytes.length, binaryProvider: () => bytes })
      }
    }
  }
  put(parts, 0)
  return burn(entries)
}
