import { z } from 'zod'
import { action, actionStatus, actionUpdate } from '@shared/entities/action.ts'
import { lineTag } from '@shared/entities/minute-text.ts'
import { minuteItem, minutes } from '@shared/entities/minutes.ts'
import { motion, vote } from '@shared/entities/motion.ts'

const sampleAction = z.strictObject({
  text: action.shape.text,
  /** A person of the board. */
  owner: z.string(),
  /** As the board said it, such as "before the next meeting"; empty for no day. */
  due: action.shape.dueWords,
  priority: action.shape.priority.default('normal'),
  /** How it went on, `after` days after the meeting, where that day has been. */
  said: z
    .array(
      z.strictObject({
        after: z.number().int().min(1),
        text: actionUpdate.shape.text,
        status: actionStatus,
      }),
    )
    .default([]),
})
export type SampleAction = z.infer<typeof sampleAction>

const sampleMinute = z.strictObject({
  /** Title of its item. */
  item: z.string(),
  status: minuteItem.shape.status.default('taken'),
  lines: z.array(
    z.strictObject({
      words: z.string().min(1),
      tag: lineTag.nullable().default(null),
      action: sampleAction.optional(),
    }),
  ),
  /** What the board noted without a vote. */
  noted: z.string().optional(),
  /** A motion that was voted on by a show of hands; all others who were there were for it. */
  motion: z
    .strictObject({
      text: motion.shape.text,
      mover: z.string(),
      seconder: z.string(),
      against: vote.shape.against,
      abstained: vote.shape.abstained,
    })
    .optional(),
})
export type SampleMinute = z.infer<typeof sampleMinute>

/** How a meeting went: who was there, what was said, and what is to be done. */
export const sampleHeld = z.strictObject({
  startedAt: minutes.shape.startedAt.unwrap(),
  endedAt: minutes.shape.endedAt.unwrap(),
  chair: z.string(),
  apologies: z.array(z.strictObject({ person: z.string(), consented: z.string() })),
  minutes: z.array(sampleMinute),
  /** Actions of the register that were raised at no meeting. */
  register: z.array(sampleAction),
})
export type SampleHeld = z.infer<typeof sampleHeld>
