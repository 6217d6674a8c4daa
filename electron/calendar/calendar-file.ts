import {
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import type { CalendarModel, Entry } from './gather-calendar.ts'
import { LONDON, londonClocks } from './london.ts'

/**
 * A calendar as a file (RFC 5545). Meetings stand at their time on the clocks of the United Kingdom, due days as whole days
 * that keep nobody busy.
 *
 * @param madeAt UTC instant
 */
export const calendarFile = ({ name, entries }: CalendarModel, madeAt: string): string => {
  const calendar = new ICalCalendar({
    name,
    prodId: { company: 'Packhorse', product: 'Packhorse', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // Without a name: with one the library writes instants that must be UTC in that zone.
    timezone: { name: null, generator: () => londonClocks },
  })
  const stamp = new Date(madeAt)
  for (const entry of entries) calendar.createEvent({ ...eventOf(entry), stamp })
  return calendar.toString()
}

const eventOf = (entry: Entry): ICalEventData => ({
  ...whenOf(entry),
  id: `${entry.id}@packhorse`,
  sequence: entry.sequence,
  summary: entry.title,
  description: entry.words,
  status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  ...(entry.isConfidential && { class: ICalEventClass.CONFIDENTIAL }),
})

const whenOf = (entry: Entry): ICalEventData => {
  const day = Temporal.PlainDate.from(entry.on)
  if (entry.kind === 'due')
    return {
      start: day,
      end: day.add({ days: 1 }), // the first day that it does not last
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    }
  const start = day.toPlainDateTime(Temporal.PlainTime.from(entry.startsAt))
  return {
    start,
    end: start.add({ minutes: entry.minutes }),
    timezone: LONDON,
    ...(entry.place !== '' && { location: entry.place }),
  }
}
