import type { Backup } from '@shared/contract/file.ts'

const newestKept = 10
const daysKept = 30
const updatesKept = 2
const fewestKept = 3
/** Bytes for one file's backups together. */
const room = 5_000_000_000

const isFirstOf = <T>(seen: Set<T>, value: T): boolean => {
  if (seen.has(value)) return false
  seen.add(value)
  return true
}

/**
 * Which backups to keep, newest first: the ten newest, the last of each day for thirty days back, the last two from
 * before an update; and of these only as many as fit in five gigabytes, but never fewer than three.
 */
export const backupsToKeep = (all: readonly Backup[]): Backup[] => {
  const newestFirst = all.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))
  const days = new Set<string>()
  let updates = 0
  const wanted = newestFirst.filter((each, place) => {
    const isLastOfDay = isFirstOf(days, each.madeAt.slice(0, 10)) && days.size <= daysKept
    const isUpdate = each.why === 'before-update' && ++updates <= updatesKept
    return place < newestKept || isLastOfDay || isUpdate
  })
  let size = 0
  return wanted.filter((each, place) => (size += each.size) <= room || place < fewestKept)
}
