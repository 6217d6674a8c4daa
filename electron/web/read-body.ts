import type { IncomingMessage } from 'node:http'

/** The body was longer than its limit. */
export class TooLarge extends Error {}

/** Reads a body of at most `limit` bytes; throws `TooLarge` as soon as it is more, whatever its header had said. */
export const readBody = async (request: IncomingMessage, limit: number): Promise<string> => {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > limit) throw new TooLarge()
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
