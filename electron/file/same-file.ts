import { realpathSync } from 'node:fs'

/** Whether two paths lead to one file, by whatever names. */
export const isSameFile = (a: string, b: string): boolean => {
  try {
    return realpathSync(a) === realpathSync(b)
  } catch {
    // What is not there yet is no file of ours.
    return false
  }
}
