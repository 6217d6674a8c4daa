import { Copy, Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button, ButtonLink } from '../../components/button.tsx'
import { DayLeaf } from '../../components/day-leaf.tsx'
import { DefinitionList } from '../../components/definition-list.tsx'
import { ConfirmDialog } from '../../components/dialog.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Menu } from '../../components/menu.tsx'
import { Notice } from '../../components/notice.tsx'
import { Progress } from '../../components/progress.tsx'
import { SourceNote } from '../../components/source-note.tsx'
import { Steps } from '../../components/steps.tsx'
import { Table } from '../../components/table.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { Tag } from '../../components/tag.tsx'
import { useSay } from '../../components/toasts.tsx'
import { routes } from '../../lib/routes.ts'
import styles from './look.module.css'

const rows = [
  { id: '118', title: 'Minutes of 1 October', purpose: 'Decision', time: '6.10 · 10 min' },
  { id: '119', title: 'Head teacher’s report', purpose: 'Discussion', time: '6.20 · 30 min' },
]

const Buttons = () => {
  const say = useSay()
  const [isAsking, setAsking] = useState(false)
  return (
    <section className={styles.part}>
      <h2>Buttons</h2>
      <div className={styles.line}>
        <Button
          kind="main"
          icon={<Plus />}
          onPress={() => say({ text: 'Item added.', onUndo: () => undefined })}
        >
          Add item
        </Button>
        <Button>From library</Button>
        <Button kind="quiet">Why this date?</Button>
        <Button kind="danger" onPress={() => setAsking(true)}>
          Cancel the meeting
        </Button>
        <Button isDisabled>Undo</Button>
        <ButtonLink href={routes.look()}>A place</ButtonLink>
        <IconButton label="Edit" icon={<Pencil />} />
        <IconButton label="Copy" icon={<Copy />} isEdged />
        <Menu
          label="More"
          icon={<Ellipsis />}
          actions={[
            { id: 'edit', label: 'Edit the meeting', icon: <Pencil />, onAction: () => undefined },
            { id: 'cancel', label: 'Cancel it', icon: <Trash2 />, isDanger: true, onAction: () => undefined },
          ]}
        />
      </div>
      <ConfirmDialog
        title="Cancel this meeting?"
        text="Its agenda and papers are kept, and it can be reinstated."
        confirm="Cancel the meeting"
        isDanger
        isOpen={isAsking}
        onConfirm={() => setAsking(false)}
        onClose={() => setAsking(false)}
      />
    </section>
  )
}

const Words = () => (
  <section className={styles.part}>
    <h2>Notices and tags</h2>
    <Notice tone="soon" action={<a href={routes.look()}>Why this date?</a>}>
      <strong>Agenda and papers must go out by Wednesday 18 November</strong>: 5 days left.
    </Notice>
    <Notice tone="late">The papers are 2 days late.</Notice>
    <Notice tone="done">The pack was saved.</Notice>
    <Notice tone="closed">This item is confidential: the public agenda shows its public line only.</Notice>
    <Notice>Numbers run on from the meeting of 1 October.</Notice>
    <div className={styles.line}>
      <Tag>Decision</Tag>
      <Tag tone="want">awaited</Tag>
      <Tag tone="late">2 days late</Tag>
      <Tag tone="soon">5 days left</Tag>
      <Tag tone="done">saved</Tag>
      <Tag tone="closed">Confidential · reg 15(3)(b)</Tag>
    </div>
    <SourceNote
      confidence="general"
      source={{
        title: 'Public Bodies (Admission to Meetings) Act 1960',
        address: null,
        provision: 's.1(4)(a)',
      }}
    />
  </section>
)

const Lists = ({ theme }: { readonly theme: string }) => (
  <section className={styles.part}>
    <h2>Lists</h2>
    <Steps
      label={`Meeting, an example in ${theme}`}
      steps={[
        { href: '#/look', label: 'Agenda', isCurrent: true },
        { href: '#/home', label: 'Papers', note: '13 of 15', isCurrent: false },
      ]}
    />
    <Table
      label="Items, an example"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { id: 'no', header: 'No.', cell: ({ id }) => id },
        { id: 'item', header: 'Item', isRowHeader: true, cell: ({ title }) => title },
        { id: 'for', header: 'For', cell: ({ purpose }) => <Tag>{purpose}</Tag> },
        { id: 'time', header: 'Starts', align: 'end', cell: ({ time }) => time },
      ]}
    />
    <Tabs
      label="Tabs, an example"
      parts={[
        { id: 'one', label: 'Members', content: 'Twelve in post.' },
        { id: 'two', label: 'Vacancies', content: 'One parent governor.' },
      ]}
    />
    <div className={styles.line}>
      <DayLeaf on="2026-11-26" />
      <DefinitionList
        layout="beside"
        entries={[
          { term: 'Where', value: 'School library' },
          { term: 'Chair', value: 'Dr Miriam Reed' },
        ]}
      />
    </div>
    <Progress
      label="Making the pack"
      progress={{ step: 'Papers', done: 4, total: 15 }}
      onCancel={() => undefined}
    />
    <EmptyState title="No papers yet" action={<Button kind="main">Add papers</Button>}>
      <p>Drop PDFs, pictures or Word files on an item.</p>
    </EmptyState>
  </section>
)

/** Buttons, words and lists. `theme` tells the two examples apart for a screen reader. */
export const Pieces = ({ theme }: { readonly theme: string }) => (
  <>
    <Buttons />
    <Words />
    <Lists theme={theme} />
  </>
)
