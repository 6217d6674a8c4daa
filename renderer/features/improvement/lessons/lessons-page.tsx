import type { ListedLesson } from '@shared/contract/lessons.ts'
import type { LessonId } from '@shared/entities/lesson.ts'
import { plural } from '@shared/words/dates.ts'
import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Answer } from '../../../components/answer.tsx'
import { Button } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/dialog.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Page } from '../../../components/page-header.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { useAsk, useTell } from '../../../lib/use-ask.ts'
import styles from '../improvement.module.css'
import { Parts } from '../parts.tsx'
import { RaiseDialog } from '../raise-dialog.tsx'
import { LessonCard, type LessonDeed } from './lesson-card.tsx'
import { LessonDialog } from './lesson-dialog.tsx'
import { newLesson, valuesOf } from './lesson-schema.ts'
import { ShareDialog } from './share-dialog.tsx'

type Doing = 'add' | { readonly deed: LessonDeed; readonly lesson: ListedLesson } | null

/** What was tried and failed, and what was changed: kept so that it is learnt once. */
export const LessonsPage = () => {
  const { body } = useCurrentBody()
  const found = useAsk('lessons.list', { bodyId: body.id })
  const [doing, setDoing] = useState<Doing>(null)
  const count = found.data?.lessons.length ?? 0
  const add = (
    <Button kind="main" icon={<Plus />} onPress={() => setDoing('add')}>
      Add a lesson
    </Button>
  )
  return (
    <Page
      title="Lessons"
      windowTitle="Improvement"
      {...(count > 0 ? { line: plural(count, 'lesson'), actions: add } : {})}
    >
      <Parts current="lessons" />
      <Answer of={found} what="Looking up the lessons">
        {({ lessons, today }) => (
          <>
            {lessons.length === 0 ? (
              <Nothing add={add} />
            ) : (
              <ol className={styles.cards} aria-label="Lessons">
                {lessons.map((lesson) => (
                  <LessonCard key={lesson.id} lesson={lesson} onDo={(deed) => setDoing({ deed, lesson })} />
                ))}
              </ol>
            )}
            {doing !== null && <Dialogs doing={doing} today={today} onClose={() => setDoing(null)} />}
          </>
        )}
      </Answer>
    </Page>
  )
}

const Nothing = ({ add }: { readonly add: ReactNode }) => (
  <EmptyState title="No lessons are kept yet" action={add}>
    <p>
      What was tried, what failed, how soon it was noticed and what was changed. A lesson can be linked to
      meetings, trials and actions, and shared as a page without names.
    </p>
  </EmptyState>
)

interface DialogsProps {
  readonly doing: Exclude<Doing, null>
  readonly today: string
  readonly onClose: () => void
}

const Dialogs = ({ doing, today, onClose }: DialogsProps) => {
  if (doing === 'add')
    return <LessonDialog lessonId={null} begin={newLesson(today)} today={today} onClose={onClose} />
  const { deed, lesson } = doing
  switch (deed) {
    case 'edit':
      return <LessonDialog lessonId={lesson.id} begin={valuesOf(lesson)} today={today} onClose={onClose} />
    case 'share':
      return <ShareDialog lesson={lesson} onClose={onClose} />
    case 'raise':
      return <Raise lesson={lesson} onClose={onClose} />
    case 'take-out':
      return <TakeOut lessonId={lesson.id} onClose={onClose} />
  }
}

const Raise = ({ lesson, onClose }: { readonly lesson: ListedLesson; readonly onClose: () => void }) => {
  const raise = useTell('lessons.raiseAction')
  return (
    <RaiseDialog
      from={lesson.title}
      raise={(draft) => raise.mutateAsync({ lessonId: lesson.id, ...draft })}
      onClose={onClose}
    />
  )
}

const TakeOut = ({ lessonId, onClose }: { readonly lessonId: LessonId; readonly onClose: () => void }) => {
  const takeOut = useTell('lessons.takeOut')
  const say = useSay()
  const done = () => {
    say({ text: 'The lesson is taken out.' })
    onClose()
  }
  return (
    <ConfirmDialog
      title="Take the lesson out"
      text="Only for what was entered by mistake. It stays in the record of changes, and its actions in the register."
      confirm="Take it out"
      isDanger
      isOpen
      isPending={takeOut.isPending}
      onConfirm={() => takeOut.mutate({ lessonId }, { onSuccess: done })}
      onClose={onClose}
    />
  )
}
