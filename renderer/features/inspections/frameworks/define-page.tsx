import type { OwnFramework, OwnFrameworkDraft } from '@shared/entities/framework.ts'
import { Answer } from '../../../components/answer.tsx'
import { Page } from '../../../components/page-header.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { navigate, routes } from '../../../lib/routes.ts'
import { useAsk, useTell } from '../../../lib/use-ask.ts'
import { draftFrom, draftOf, emptyDraft } from './own-draft.ts'
import { OwnForm } from './own-form.tsx'
import styles from './frameworks.module.css'

const line =
  'Name what is judged and on which scale, and the document that says so. Days and people can come later.'

/** A new framework of the board's own, started from another where one is named. */
export const DefinePage = ({ fromId }: { readonly fromId: string | null }) =>
  fromId === null ? (
    <Define basedOn={null} start={emptyDraft()} line={line} />
  ) : (
    <DefineFrom fromId={fromId} />
  )

const DefineFrom = ({ fromId }: { readonly fromId: string }) => {
  const { body } = useCurrentBody()
  const found = useAsk('frameworks.get', { bodyId: body.id, frameworkId: fromId })
  return (
    <Answer of={found} what="Opening the framework">
      {({ framework }) => (
        <Define
          key={framework.id}
          basedOn={fromId}
          start={draftFrom(framework)}
          line={`Started from “${framework.name}: ${framework.version}”. ${line}`}
        />
      )}
    </Answer>
  )
}

interface DefineProps {
  readonly basedOn: string | null
  readonly start: OwnFrameworkDraft
  readonly line: string
}

const Define = ({ basedOn, start, line: says }: DefineProps) => {
  const { body } = useCurrentBody()
  const define = useTell('frameworks.define')
  const say = useSay()
  const save = async (draft: OwnFrameworkDraft) => {
    const { ownFrameworkId } = await define.mutateAsync({ bodyId: body.id, basedOn, draft })
    say({ text: `“${draft.name}” is kept in this file.` })
    navigate(routes.framework(ownFrameworkId))
  }
  return (
    <Page title="Define your own framework" line={says}>
      <div className={styles.form}>
        <OwnForm
          start={start}
          save="Keep the framework"
          onSave={save}
          onCancel={() => navigate(basedOn === null ? routes.frameworks() : routes.framework(basedOn))}
        />
      </div>
    </Page>
  )
}

/** Changes one that is there. */
export const EditPage = ({ frameworkId }: { readonly frameworkId: string }) => {
  const { body } = useCurrentBody()
  const found = useAsk('frameworks.get', { bodyId: body.id, frameworkId })
  return (
    <Answer of={found} what="Opening the framework">
      {({ own }) =>
        own === null ? (
          <Page title="This framework comes with Packhorse">
            <p>
              It cannot be changed as a whole.{' '}
              <a href={routes.framework(frameworkId)}>Change a single fact</a>, or{' '}
              <a href={routes.defineFramework(frameworkId)}>define your own from it</a>.
            </p>
          </Page>
        ) : (
          <Edit key={own.id} own={own} />
        )
      }
    </Answer>
  )
}

const Edit = ({ own }: { readonly own: OwnFramework }) => {
  const change = useTell('frameworks.change')
  const say = useSay()
  const back = () => navigate(routes.framework(own.id))
  const save = async (draft: OwnFrameworkDraft) => {
    await change.mutateAsync({ ownFrameworkId: own.id, draft })
    say({ text: `“${draft.name}” was changed.` })
    back()
  }
  return (
    <Page title={`Change “${own.name}”`} line={line}>
      <div className={styles.form}>
        <OwnForm start={draftOf(own)} save="Save" onSave={save} onCancel={back} />
      </div>
    </Page>
  )
}
