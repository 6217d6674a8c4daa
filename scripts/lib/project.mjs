import { resolve } from 'node:path'

/** The project's folder. Every script works from anywhere. */
export const root = resolve(import.meta.dirname, '../..')

/** A path inside the project. */
export const inProject = (...parts) => resolve(root, ...parts)
