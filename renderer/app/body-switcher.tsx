import type { BodySummary } from '@shared/contract/bodies.ts'
import { Check, ChevronsUpDown, Plus } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { Seal } from '../components/seal.tsx'
import popover from '../components/popover.module.css'
import { useCurrentBody } from '../lib/current-body.tsx'
import { cx } from '../lib/cx.ts'
import { navigate, routes } from '../lib/routes.ts'
import { useLogo } from '../lib/use-logo.ts'
import styles from './body-switcher.module.css'

/** A body with no organisation of its own is called by its name alone. */
const titleOf = (body: BodySummary): string => (body.organisation === '' ? body.name : body.organisation)
const lineOf = (body: BodySummary): string => (body.organisation === '' ? '' : body.name)

const BodyName = ({ body }: { readonly body: BodySummary }) => (
  <>
    <Seal name={titleOf(body)} logo={useLogo(body)} />
    <span className={styles.words}>
      <b>{titleOf(body)}</b>
      {lineOf(body) !== '' && <span>{lineOf(body)}</span>}
    </span>
  </>
)

/** Whose work is on screen, and the way to another board or a new one. */
export const BodySwitcher = () => {
  const { body, all, choose } = useCurrentBody()
  const turnTo = (next: BodySummary) => {
    choose(next.id)
    navigate(routes.home())
  }
  return (
    <MenuTrigger>
      <Button className={cx(styles.button)} aria-label={`${titleOf(body)} ${lineOf(body)}, change board`}>
        <BodyName body={body} />
        <ChevronsUpDown aria-hidden="true" className={styles.mark} />
      </Button>
      <Popover className={cx(popover.popover, styles.popover)} offset={4}>
        <Menu className={cx(popover.list)}>
          {all.map((other) => (
            <MenuItem
              key={other.id}
              id={other.id}
              textValue={`${titleOf(other)} ${lineOf(other)}`}
              onAction={() => turnTo(other)}
              className={cx(popover.option)}
            >
              <span data-accent={other.accent} className={styles.choice}>
                <BodyName body={other} />
              </span>
              {other.id === body.id && <Check aria-hidden="true" className={cx(popover.tick)} />}
            </MenuItem>
          ))}
          <Separator className={cx(popover.rule)} />
          <MenuItem id="new" onAction={() => navigate(routes.newBody())} className={cx(popover.option)}>
            <Plus aria-hidden="true" />
            Add a board or committee
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
