import { existsSync, readdirSync, readFileSync } from 'node:fs'

interface Used {
  readonly name: string
  readonly megabytes: number
}

const numberAfter = (path: string, field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(path, 'utf8'))?.[1] ?? 0)

/** What a process is by its arguments: "renderer", "gpu-process", "main". */
const nameOf = (pid: number): string => {
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/)
  const type = words.find((word) => word.startsWith('--type='))
  return type?.slice(7) ?? (words[0] ?? '').split('/').at(-1) ?? ''
}

/** The process and all that it started, with what each holds of its own and its share of what is shared. Empty off Linux. */
export const memoryOf = (root: number): readonly Used[] => {
  if (!existsSync('/proc/self/smaps_rollup')) return []
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const parents = new Map<number, number>()
  for (const name of all) {
    const path = `/proc/${name}/status`
    // A process may end while the others are read.
    if (existsSync(path)) parents.set(Number(name), numberAfter(path, 'PPid'))
  }
  const isOurs = (pid: number): boolean => pid === root || (parents.has(pid) && isOurs(parents.get(pid) ?? 0))
  return [...parents.keys()]
    .filter((pid) => pid > 1 && isOurs(pid))
    .map((pid) => ({ name: nameOf(pid), megabytes: numberAfter(`/proc/${pid}/smaps_rollup`, 'Pss') / 1000 }))
}
