import { accent as accents, type Accent } from '@shared/entities/primitives.ts'
import { RadioCards } from '../../components/radio-cards.tsx'
import type { BoundField } from '../../lib/use-field.ts'
import styles from './bodies.module.css'
import { accentLabels } from './body-words.ts'

/** The colour that a body wears on screen and in its packs. */
export const AccentField = (field: BoundField<Accent>) => (
  <RadioCards
    label="Colour"
    help="So that you see at a glance whose papers these are."
    layout="row"
    {...field}
    options={accents.options.map((id) => ({
      id,
      label: (
        <span className={styles.accent}>
          <span className={styles.swatch} data-accent={id} />
          {accentLabels[id]}
        </span>
      ),
    }))}
  />
)
