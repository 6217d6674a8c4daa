import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import { cx } from '../lib/cx.ts'
import styles from './steps.module.css'

export interface TabPart {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
}

interface TabsProps {
  readonly label: string
  readonly parts: readonly TabPart[]
  /** Which is looked at, where somebody else may choose it too; else the tabs know it themselves. */
  readonly chosen?: string
  readonly onChoose?: (id: string) => void
}

/** Parts of one screen that are looked at one at a time. For places with an address use `Steps`. */
export const Tabs = ({ label, parts, chosen, onChoose }: TabsProps) => (
  <AriaTabs
    {...(chosen === undefined ? {} : { selectedKey: chosen })}
    onSelectionChange={(id) => onChoose?.(String(id))}
  >
    <TabList aria-label={label} className={cx(styles.steps)}>
      {parts.map((part) => (
        <Tab key={part.id} id={part.id} className={cx(styles.tab)}>
          {part.label}
        </Tab>
      ))}
    </TabList>
    {parts.map((part) => (
      <TabPanel key={part.id} id={part.id} className={cx(styles.panel)}>
        {part.content}
      </TabPanel>
    ))}
  </AriaTabs>
)
