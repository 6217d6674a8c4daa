import type { minutesContract } from '@shared/contract/minutes.ts'
import type { Handlers, MethodsOf } from '../app/handler.ts'
import { addItemAtMeeting, setItem, takeAfter, takeItem } from './items.service.ts'
import { mattersArising } from './matters-arising.service.ts'
import { getMinutesView } from './minutes-view.service.ts'
import { finishMeeting, openMinutes, startMeeting, updateMinutes } from './minutes.service.ts'
import { listPhrases, savePhrase, withdrawPhrase } from './phrases.service.ts'
import { keepDraft, writeDrafts } from './writing.service.ts'

export const minutesHandlers: Handlers<MethodsOf<typeof minutesContract>> = {
  'minutes.get': (db, { meetingId }, app) => getMinutesView(db, meetingId, app.clock.today()),
  'minutes.open': (db, { meetingId }) => ({ minutesId: openMinutes(db, meetingId) }),
  'minutes.update': (db, { meetingId, changes }) => {
    updateMinutes(db, meetingId, changes)
    return {}
  },
  'minutes.start': (db, { meetingId, at }) => {
    startMeeting(db, meetingId, at)
    return {}
  },
  'minutes.finish': (db, { meetingId, at, rest }) => {
    finishMeeting(db, meetingId, at, rest)
    return {}
  },
  'minutes.takeItem': (db, { itemId, at }) => {
    takeItem(db, itemId, at)
    return {}
  },
  'minutes.setItem': (db, { itemId, changes }) => {
    setItem(db, itemId, changes)
    return {}
  },
  'minutes.takeAfter': (db, { itemId, afterId }) => {
    takeAfter(db, itemId, afterId)
    return {}
  },
  'minutes.addItem': (db, { meetingId, title, afterId }) => ({
    itemId: addItemAtMeeting(db, meetingId, title, afterId),
  }),
  'minutes.keepDraft': (db, { was, ...draft }) => ({ stamp: keepDraft(db, draft, was) }),
  'minutes.write': (db, { meetingId, itemId }) => {
    writeDrafts(db, meetingId, itemId)
    return {}
  },
  'minutes.mattersArising': (db, { meetingId }) => mattersArising(db, meetingId),
  'minutes.phrases': (db, { bodyId }) => listPhrases(db, bodyId),
  'minutes.savePhrase': (db, input) => ({ phraseId: savePhrase(db, input) }),
  'minutes.withdrawPhrase': (db, { phraseId }) => {
    withdrawPhrase(db, phraseId)
    return {}
  },
}
