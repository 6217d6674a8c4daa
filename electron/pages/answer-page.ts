import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Outputs } from '../app/outputs.ts'
import { byteRange } from './byte-range.ts'
import { pageHeaders } from './content-policy.ts'
import { mediaTypeOf } from './media-types.ts'
import { pagePath } from './page-path.ts'

/** What the page may fetch: the built files under `root`, and finished files by their id. */
export interface PageSource {
  readonly root: string
  readonly outputs: Outputs
}

interface Found {
  readonly path: string
  readonly mediaType: string
  /** Present when it is to be saved, not shown. */
  readonly saveAs: string | null
}

/** Answers a GET or HEAD from the page, whichever way in it came. Everything else is refused. */
export const answerPage = async (source: PageSource, request: Request): Promise<Response> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405)
  const found = find(source, new URL(request.url))
  const size = found === null ? null : await sizeOf(found.path)
  return found === null || size === null ? plain(404) : sendFile(request, found, size)
}

const plain = (status: number, extra: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { ...pageHeaders, ...extra } })

const find = (source: PageSource, url: URL): Found | null => {
  const outputId = /^\/output\/([\w-]+)$/.exec(url.pathname)?.[1]
  if (outputId !== undefined) {
    const output = source.outputs.find(outputId)
    const saveAs = url.searchParams.has('save') ? (output?.fileName ?? null) : null
    return output && { path: output.path, mediaType: output.mediaType, saveAs }
  }
  const path = pagePath(source.root, url.pathname)
  return path === null ? null : { path, mediaType: mediaTypeOf(path), saveAs: null }
}

/** `null`: not there, or no file. */
const sizeOf = async (path: string): Promise<number | null> => {
  const found = await stat(path).catch(() => null)
  return found?.isFile() ? found.size : null
}

const sendFile = (request: Request, found: Found, size: number): Response => {
  const range = byteRange(request.headers.get('range'), size)
  if (range === 'unsatisfiable') return plain(416, { 'content-range': `bytes */${size}` })
  const { start, end } = range ?? { start: 0, end: size - 1 }
  const headers: Record<string, string> = {
    ...pageHeaders,
    'content-type': found.mediaType,
    'content-length': String(end - start + 1),
    'accept-ranges': 'bytes',
  }
  if (range !== null) headers['content-range'] = `bytes ${start}-${end}/${size}`
  if (found.saveAs !== null) headers['content-disposition'] = attachment(found.saveAs)
  const body = request.method === 'HEAD' || size === 0 ? null : streamOf(found.path, start, end)
  return new Response(body, { status: range === null ? 200 : 206, headers })
}

const streamOf = (path: string, start: number, end: number): ReadableStream =>
  Readable.toWeb(createReadStream(path, { start, end })) as unknown as ReadableStream

/** RFC 6266: the name in UTF-8, so that "Pâté.pdf" stays itself and no quote can end the header. */
const attachment = (fileName: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`
