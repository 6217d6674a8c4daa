import { z } from 'zod'

/** What a file is, told by what is in it; its name decides only between text and Markdown. */
export const fileFormats = [
  'pdf',
  'png',
  'jpeg',
  'tiff',
  'heic',
  'other-picture',
  'text',
  'markdown',
  'web-page',
  'word',
  'excel',
  'powerpoint',
  'odt',
  'ods',
  'odp',
  'rtf',
  'locked-office',
  'email',
  'outlook',
  'zip',
  'program',
  'empty',
  'unknown',
] as const

export const fileFormat = z.enum(fileFormats)
export type FileFormat = z.infer<typeof fileFormat>
