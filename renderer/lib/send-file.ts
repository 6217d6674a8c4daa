import { ask } from './client.ts'
import { piecesOf } from './pieces.ts'

/**
 * Sends one file to main in pieces, in order, and answers the id under which it waits there.
 * Stops between two pieces when the signal is given; what was sent is forgotten by main.
 */
export const sendFile = async (
  file: File,
  signal: AbortSignal,
  onSent: (bytes: number) => void,
): Promise<string> => {
  const { uploadId } = await ask('uploads.begin', { fileName: file.name, size: file.size })
  for (const { from, to } of piecesOf(file.size)) {
    signal.throwIfAborted()
    const bytes = new Uint8Array(await file.slice(from, to).arrayBuffer())
    const { received } = await ask('uploads.append', { uploadId, bytes })
    onSent(received)
  }
  return uploadId
}
