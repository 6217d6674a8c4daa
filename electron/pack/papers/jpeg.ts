import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import decodeJpeg, { init as startDecoder } from '@jsquash/jpeg/decode.js'
import encodeJpeg, { init as startEncoder } from '@jsquash/jpeg/encode.js'

/** A picture as rows of red, green, blue and alpha, a byte each. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** The codec hands pixels over in the browser's class, which Node does not have. */
function plainImageData(this: object, data: Uint8ClampedArray, width: number, height: number): void {
  Object.assign(this, { data, width, height })
}

let starting: Promise<void> | undefined

async function start(): Promise<void> {
  globalThis.ImageData ??= plainImageData as unknown as typeof ImageData
  await startDecoder(await compiled('dec/mozjpeg_dec.wasm'))
  await startEncoder(await compiled('enc/mozjpeg_enc.wasm'))
}

async function compiled(name: string): Promise<WebAssembly.Module> {
  const path = createRequire(import.meta.url).resolve(`@jsquash/jpeg/codec/${name}`)
  return await WebAssembly.compile(await readFile(path))
}

/** The pixels as they are stored, whatever a camera's mark says of up and down. Throws when it is damaged. */
export async function readJpeg(bytes: Uint8Array): Promise<Pixels> {
  await (starting ??= start())
  try {
    return await decodeJpeg(new Uint8Array(bytes).buffer, { preserveOrientation: false })
  } catch (error) {
    starting = undefined // the codec ends itself over a damaged picture: the next one gets a new codec
    throw error
  }
}

/** @param quality 1 to 100 */
export async function writeJpeg(
  { data, width, height }: Pixels,
  quality: number,
  isGrey: boolean,
): Promise<Uint8Array> {
  await (starting ??= start())
  const image = new ImageData(new Uint8ClampedArray(data), width, height)
  const colours = isGrey ? GREY : YCBCR
  return new Uint8Array(await encodeJpeg(image, { quality, color_space: colours, progressive: false }))
}

/** Names of libjpeg's for how colours are kept. */
const GREY = 1
const YCBCR = 3
