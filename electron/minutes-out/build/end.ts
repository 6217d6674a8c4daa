import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import type { Content } from 'pdfmake/interfaces'
import { list, pairs } from '../../pack/build/parts.ts'
import { INK } from '../../pack/build/styles.ts'
import { partHead } from './front.ts'
import { HEADS } from './words.ts'

/** What the meeting that approved them had changed. */
export const buildCorrections = ({ corrections }: MinutesModel, size: number): Content[] =>
  corrections.length === 0
    ? []
    : [partHead(HEADS.corrections, size), list(corrections.map((text) => ({ text })))]

/** Kept together: by whom, at which meeting; lines to sign on until they are signed. */
export const buildSignature = ({ signature }: MinutesModel, size: number): Content[] => {
  if (signature === null) return []
  const { says, name, signedOn, isSigned } = signature
  const lines: Content[] = isSigned
    ? [
        pairs(
          [
            ['Signed', name],
            ['Date', signedOn],
          ],
          (60 * size) / 11,
        ),
      ]
    : [
        {
          columns: ['Signed', 'Name', 'Date'].map((word, index) => ({
            stack: [
              {
                canvas: [
                  {
                    type: 'line',
                    x1: 0,
                    y1: 0,
                    x2: WIDTHS[index] ?? 0,
                    y2: 0,
                    lineWidth: 0.5,
                    lineColor: INK,
                  },
                ],
              },
              { text: word, style: 'small', margin: [0, 3, 0, 0] },
            ],
            width: (WIDTHS[index] ?? 0) + GAP,
          })),
          margin: [0, size * 3.2, 0, 0],
        } as Content,
      ]
  return [
    {
      stack: [partHead(HEADS.signature, size), { text: says.replace(/[.\s]*$/, '.') }, ...lines],
      unbreakable: true,
    },
  ]
}

const WIDTHS = [180, 160, 100]
const GAP = 20
