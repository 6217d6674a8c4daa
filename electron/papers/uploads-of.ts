import type { AppContext } from '../app/context.ts'
import { Uploads } from './uploads.ts'

const uploads = new WeakMap<AppContext, Uploads>()

/** The uploads of each running program: what is not in the file yet belongs to the process, not to the file. */
export const uploadsOf = (app: AppContext): Uploads => {
  const known = uploads.get(app)
  if (known !== undefined) return known
  const made = new Uploads(app.host.dataFolder, () => Date.parse(app.clock.now()))
  uploads.set(app, made)
  return made
}
