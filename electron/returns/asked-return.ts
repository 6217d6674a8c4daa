import { basename } from 'node:path'
import type { Output } from '@shared/contract.ts'
import type { AppContext } from '../app/context.ts'

/** A return that the system asks to be opened waits until the page takes it in: it may come before any file is open. */
export const askForReturn = (app: AppContext, path: string): void => {
  app.files.askedReturn = path
  tell(app)
}

/** The same by its name. */
export const showAsked = ({ files: { askedReturn } }: AppContext): Output<'returns.asked'> => ({
  fileName: askedReturn === null ? null : basename(askedReturn),
})

/** It is asked for once: what is refused is not refused again at every start. */
export const takeAsked = (app: AppContext): string | null => {
  const path = app.files.askedReturn
  app.files.askedReturn = null
  tell(app)
  return path
}

const tell = ({ host }: AppContext): void => host.emit({ kind: 'touched', topics: ['returnReceipts'] })
