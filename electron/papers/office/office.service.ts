import type { Output } from '@shared/contract.ts'
import { AppError } from '@shared/errors.ts'
import type { AppContext } from '../../app/context.ts'
import { findOffice, officeAt, setOfficePlace } from './find-office.ts'

type State = Output<'office.state'>

/** What is known of LibreOffice here, as a sentence. */
export const showOffice = async ({ host }: AppContext): Promise<State> => {
  const { office, given } = await findOffice(host.dataFolder)
  const sentence =
    office !== null
      ? `LibreOffice ${office.version} was found at ${office.path}. Word, Excel and other office files become PDFs as they are added.`
      : given !== null
        ? `There is no LibreOffice at ${given}, the place that was chosen. Office files are kept as they are until it is there again, or you look for it anew.`
        : 'LibreOffice was not found on this computer. Office files are kept as they are, and a PDF of each is asked for. LibreOffice is free: once it is installed, look for it here.'
  return { isFound: office !== null, sentence, given, canChoose: host.hasDialogs }
}

/** Asks where it is. Only what says of itself that it is LibreOffice is kept. */
export const chooseOffice = async (app: AppContext): Promise<State | null> => {
  const { host } = app
  const [chosen] = (await host.chooseFiles({ name: 'LibreOffice', extensions: ['*'] }, false)) ?? []
  if (chosen === undefined) return null
  const path = within(chosen.path)
  if ((await officeAt(path)) === null)
    throw new AppError(
      'invalid_input',
      `“${chosen.fileName}” is not LibreOffice, or it could not be started. Choose the program “soffice” in the folder “program” of LibreOffice. Nothing was changed.`,
    )
  return setPlace(app, path)
}

/** On macOS a program is a folder, which the dialog answers as one. */
const within = (path: string): string => (path.endsWith('.app') ? `${path}/Contents/MacOS/soffice` : path)

/** Forgets a place that was given. */
export const lookForOffice = (app: AppContext): Promise<State> => {
  return setPlace(app, null)
}

/** The page asks anew for what it shows. */
const setPlace = async (app: AppContext, path: string | null): Promise<State> => {
  await setOfficePlace(app.host.dataFolder, path)
  app.host.emit({ kind: 'touched', topics: ['office'] })
  return showOffice(app)
}
