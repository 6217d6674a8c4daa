import { describe, expect, it } from 'vitest'
import { parseRoute, routes } from '../../renderer/lib/routes.ts'

describe('parseRoute', () => {
  it.each([
    [routes.home(), { name: 'home' }],
    [routes.meetings(), { name: 'meetings' }],
    [routes.planMeeting(), { name: 'plan-meeting' }],
    [routes.planYear(), { name: 'plan-year' }],
    [routes.people(), { name: 'people' }],
    [routes.interests(), { name: 'interests' }],
    [routes.resolutions(), { name: 'resolutions' }],
    [routes.attendance(), { name: 'attendance' }],
    [routes.actions(), { name: 'actions', actionId: null }],
    [routes.actions('a1'), { name: 'actions', actionId: 'a1' }],
    [routes.actionLog(), { name: 'action-log' }],
    [routes.improvement(), { name: 'improvement', part: 'trials', recordId: null }],
    [routes.improvement('trials', 't1'), { name: 'improvement', part: 'trials', recordId: 't1' }],
    [routes.frameworks(), { name: 'frameworks', place: 'list', frameworkId: null, besideId: null }],
    [routes.framework('f1'), { name: 'frameworks', place: 'page', frameworkId: 'f1', besideId: null }],
    [
      routes.compareFrameworks('f1', 'f2'),
      { name: 'frameworks', place: 'compare', frameworkId: 'f1', besideId: 'f2' },
    ],
    [routes.defineFramework(), { name: 'frameworks', place: 'define', frameworkId: null, besideId: null }],
    [
      routes.defineFramework('f1'),
      { name: 'frameworks', place: 'define', frameworkId: 'f1', besideId: null },
    ],
    [routes.editFramework('f1'), { name: 'frameworks', place: 'edit', frameworkId: 'f1', besideId: null }],
    [routes.reviewCopies(), { name: 'review-copies' }],
    [routes.settings(), { name: 'settings' }],
    [routes.newBody(), { name: 'new-body' }],
    [routes.welcome(), { name: 'welcome' }],
    [routes.look(), { name: 'look' }],
    [routes.help(), { name: 'help' }],
    [routes.meeting('m1', 'pack'), { name: 'meeting', meetingId: 'm1', step: 'pack', itemId: null }],
    [routes.meeting('m1', 'minutes'), { name: 'meeting', meetingId: 'm1', step: 'minutes', itemId: null }],
    [routes.minuteOf('m1', 'i1'), { name: 'meeting', meetingId: 'm1', step: 'minutes', itemId: 'i1' }],
    [routes.meetingDetails('m1'), { name: 'meeting-details', meetingId: 'm1' }],
  ])('reads %s as it was written', (address, route) => {
    expect(parseRoute(address)).toEqual(route)
  })

  it.each(['', '#', '#/', '#/nowhere', '#/home/extra'])('takes %j for Home', (address) => {
    expect(parseRoute(address)).toEqual({ name: 'home' })
  })

  it.each(['#/meetings/m1', '#/meetings/m1/nothing'])('takes %s for its agenda', (address) => {
    expect(parseRoute(address)).toEqual({ name: 'meeting', meetingId: 'm1', step: 'agenda', itemId: null })
  })
})
