import type { MinutedItem } from '@shared/contract/minutes.ts'
import type { MeetingId } from '@shared/entities/meeting.ts'
import type { MinutesPart } from '@shared/entities/minutes.ts'
import { useCallback, useEffect, useRef } from 'react'
import { ask, Refusal } from '../../../../lib/client.ts'
import { Keeper, type KeeperPort } from './keeper.ts'

export interface Texts {
  /** The one keeper of a text: it outlives the editor that shows it. */
  readonly keeperOf: (item: MinutedItem, part: MinutesPart) => Keeper
  /** Everything that was typed anywhere becomes part of the record. */
  readonly flush: () => Promise<void>
}

const portOf = (meetingId: MeetingId, item: MinutedItem, part: MinutesPart): KeeperPort => {
  const { itemId } = item
  return {
    keep: async (text, was) => (await ask('minutes.keepDraft', { itemId, part, text, was })).stamp,
    write: async () => {
      await ask('minutes.write', { meetingId, itemId })
    },
    read: async () => {
      const { items } = await ask('minutes.get', { meetingId })
      const now = items.find((each) => each.itemId === itemId) ?? item
      return part === 'open'
        ? { text: now.text, stamp: now.stamp }
        : { text: now.closedText, stamp: now.closedStamp }
    },
    elsewhere: (cause) => {
      const stamp = cause instanceof Refusal ? cause.failure.details['stamp'] : null
      return typeof stamp === 'string' ? stamp : null
    },
  }
}

/** The texts of one meeting that were opened on this screen. Leaving it, or the window, saves what is still on its way. */
export const useTexts = (meetingId: MeetingId): Texts => {
  const keepers = useRef(new Map<string, Keeper>())

  const flush = useCallback(async () => {
    await Promise.all([...keepers.current.values()].map((keeper) => keeper.flush()))
  }, [])

  const keeperOf = useCallback(
    (item: MinutedItem, part: MinutesPart): Keeper => {
      const key = `${item.itemId} ${part}`
      const known = keepers.current.get(key)
      if (known !== undefined) return known
      const made =
        part === 'open'
          ? new Keeper(portOf(meetingId, item, part), item.text, item.stamp)
          : new Keeper(portOf(meetingId, item, part), item.closedText, item.closedStamp)
      keepers.current.set(key, made)
      return made
    },
    [meetingId],
  )

  useEffect(() => {
    const leave = () => void flush()
    const hide = () => {
      if (document.visibilityState === 'hidden') leave()
    }
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
      leave()
    }
  }, [flush])

  return { keeperOf, flush }
}
