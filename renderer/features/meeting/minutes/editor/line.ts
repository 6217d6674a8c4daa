import { lineTags, type LineTag } from '@shared/entities/minute-text.ts'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    line: {
      /** Says what the lines of the selection are; those that are it already become plain ones. */
      toggleLineTag: (tag: LineTag) => ReturnType
      clearLineTag: () => ReturnType
    }
  }
}

const isTag = (text: string | null): text is LineTag => lineTags.some((tag) => tag === text)

const isLineId = /^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Gives each line an id of its own: new ones, and the second of two that came to have the same, as by pasting. */
const withIds = (state: EditorState): Transaction | null => {
  const seen = new Set<string>()
  let change: Transaction | null = null
  state.doc.descendants((node, at) => {
    if (node.type.name !== 'paragraph') return
    const id: unknown = node.attrs['id']
    if (typeof id === 'string' && !seen.has(id)) seen.add(id)
    else change = (change ?? state.tr).setNodeAttribute(at, 'id', crypto.randomUUID())
  })
  return change
}

/** Tags of the lines that the selection touches, with where they stand. */
const selectedLines = (state: EditorState): { readonly at: number; readonly tag: unknown }[] => {
  const lines: { at: number; tag: unknown }[] = []
  const { from, to } = state.selection
  state.doc.nodesBetween(from, to, (node, at) => {
    if (node.type.name === 'paragraph') lines.push({ at, tag: node.attrs['tag'] })
  })
  return lines
}

/** A paragraph that knows itself: an id, so that an action can point to it, and a tag. Enter begins a plain one. */
export const Line = Paragraph.extend({
  addAttributes: () => ({
    id: {
      default: null,
      keepOnSplit: false,
      // It travels with a line that is cut and put elsewhere, and is read back only where it is one of ours.
      parseHTML: (element: HTMLElement) => {
        const line = element.getAttribute('data-line') ?? ''
        return isLineId.test(line) ? line : null
      },
      renderHTML: ({ id }: Record<string, unknown>) => (id === null ? {} : { 'data-line': id }),
    },
    tag: {
      default: null,
      keepOnSplit: false,
      parseHTML: (element: HTMLElement) => {
        const tag = element.getAttribute('data-tag')
        return isTag(tag) ? tag : null
      },
      renderHTML: ({ tag }: Record<string, unknown>) => (tag === null ? {} : { 'data-tag': tag }),
    },
  }),
  addCommands() {
    const setTag =
      (tag: LineTag | null, isToggle: boolean) =>
      ({ state, tr, dispatch }: { state: EditorState; tr: Transaction; dispatch?: unknown }) => {
        const lines = selectedLines(state)
        const isSet = isToggle && lines.every((line) => line.tag === tag)
        if (dispatch !== undefined)
          for (const { at } of lines) tr.setNodeAttribute(at, 'tag', isSet ? null : tag)
        return lines.length > 0
      }
    return {
      ...this.parent?.(),
      toggleLineTag: (tag) => setTag(tag, true),
      clearLineTag: () => setTag(null, false),
    }
  },
  addKeyboardShortcuts: () => ({}),
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('lineIds'),
      appendTransaction: (transactions, _before, state) =>
        transactions.some(({ docChanged }) => docChanged) ? withIds(state) : null,
    }),
  ],
})
