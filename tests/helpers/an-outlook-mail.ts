import { aCompoundFile } from './compound-file.ts'

interface OutlookMail {
  readonly subject: string
  readonly body: string
  readonly from: readonly [name: string, address: string]
  readonly to: readonly [name: string, address: string]
  readonly attachment?: readonly [fileName: string, bytes: Uint8Array]
}

/** A property of variable length: its tag and type (001F: text, 0102: bytes) are the name of its stream (MS-OXMSG 2.1). */
const text = (tag: string, words: string) => ({ [`__substg1.0_${tag}001F`]: Buffer.from(words, 'utf16le') })
const numbers = (tag: number, value: number): Buffer => {
  const entry = Buffer.alloc(16)
  entry.writeUInt32LE((tag << 16) | 0x0003)
  entry.writeUInt32LE(6, 4)
  entry.writeUInt32LE(value, 8)
  return entry
}

/** A message as Outlook saves it. */
export const anOutlookMail = ({ subject, body, from, to, attachment }: OutlookMail): Uint8Array =>
  aCompoundFile({
    '__properties_version1.0': Buffer.alloc(32),
    '__nameid_version1.0': {
      '__substg1.0_00020102': Buffer.alloc(0),
      '__substg1.0_00030102': Buffer.alloc(0),
      '__substg1.0_00040102': Buffer.alloc(0),
    },
    ...text('001A', 'IPM.Note'),
    ...text('0037', subject),
    ...text('1000', body),
    ...text('0C1A', from[0]),
    ...text('5D01', from[1]),
    '__recip_version1.0_#00000000': {
      '__properties_version1.0': Buffer.concat([Buffer.alloc(8), numbers(0x0c15, 1)]),
      ...text('3001', to[0]),
      ...text('39FE', to[1]),
    },
    ...(attachment === undefined
      ? {}
      : {
          '__attach_version1.0_#00000000': {
            '__properties_version1.0': Buffer.concat([Buffer.alloc(8), numbers(0x3705, 1)]),
            ...text('3707', attachment[0]),
            '__substg1.0_37010102': attachment[1],
          },
        }),
  })
