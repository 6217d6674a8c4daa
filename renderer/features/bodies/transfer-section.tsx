import { ButtonLink } from '../../components/button.tsx'
import { routes } from '../../lib/routes.ts'
import { Section } from './section.tsx'

/** The way to another file, for a board that another clerk takes over. */
export const TransferSection = () => (
  <Section
    title="Hand over or split"
    about="Another clerk takes this board over, or two files are to be one: it goes out as a file of its own, and comes into another with all that is its own."
    action={<ButtonLink href={routes.transfer()}>Hand over or split</ButtonLink>}
  >
    {null}
  </Section>
)
