import type { PaperVersion } from '@shared/entities/paper.ts'
import { useEffect, useState } from 'react'
import { ask, Refusal } from '../../../lib/client.ts'
import { type OpenPdf, usePdf } from '../../../components/viewer/use-pdf.ts'
import { outputAddress } from '../../../components/viewer/use-viewing.ts'

interface Laid {
  readonly versionId: string
  readonly address: string | null
  readonly isPicture: boolean
  readonly failure: string | null
}

export interface VersionPdf {
  readonly pdf: OpenPdf | null
  /** The address of a picture, which is shown as it is. */
  readonly picture: string | null
  readonly failure: string | null
}

/** The pages of a version, fetched when it is asked for. All are null while it is on its way. */
export const useVersionPdf = ({ id }: Pick<PaperVersion, 'id'>): VersionPdf => {
  const [laid, setLaid] = useState<Laid | null>(null)
  useEffect(() => {
    let isWanted = true
    const lay = (more: Partial<Laid>) => {
      if (isWanted) setLaid({ versionId: id, address: null, isPicture: false, failure: null, ...more })
    }
    ask('papers.view', { versionId: id }).then(
      ({ outputId, mediaType }) =>
        lay({ address: outputAddress(outputId), isPicture: mediaType.startsWith('image/') }),
      (cause: unknown) => {
        if (!(cause instanceof Refusal)) throw cause
        lay({ failure: cause.message })
      },
    )
    return () => {
      isWanted = false
    }
  }, [id])
  const now = laid?.versionId === id ? laid : null
  const address = now === null || now.isPicture ? null : now.address
  const opening = usePdf(address)
  const { pdf, failure } =
    opening !== null && opening.address === address ? opening : { pdf: null, failure: null }
  return { pdf, picture: now?.isPicture === true ? now.address : null, failure: now?.failure ?? failure }
}
