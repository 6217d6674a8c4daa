import { resolve, sep } from 'node:path'

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null // not text at all, such as %ff
  }
}

/**
 * The file of the built page that a path asks for, or `null` when it asks for anything else: above the folder, another
 * drive, or a name that no file of ours has.
 */
export const pagePath = (root: string, urlPath: string): string | null => {
  const wanted = decode(urlPath)
  if (wanted === null || !/^\/[\w./-]*$/.test(wanted)) return null
  const path = resolve(root, `.${wanted === '/' ? '/index.html' : wanted}`)
  return path.startsWith(root + sep) ? path : null
}
