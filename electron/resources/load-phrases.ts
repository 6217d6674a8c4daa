import data from '@resources/phrases.json'
import { phrase } from '@shared/entities/minutes.ts'
import { z } from 'zod'
import { parseResource, uniqueBy } from './parse-resource.ts'

const shipped = phrase.pick({ shortcut: true, text: true })
const loaded = parseResource('phrases.json', z.array(shipped), data)
uniqueBy('phrases.json', loaded, ({ shortcut }) => shortcut)

/** The standard phrases that come with the program, in the order of a meeting. */
export const shippedPhrases = (): readonly z.infer<typeof shipped>[] => loaded
