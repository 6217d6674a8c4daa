import { PageHeader } from '../../components/page-header.tsx'
import { Colours } from './colours.tsx'
import { Fields } from './fields.tsx'
import styles from './look.module.css'
import { Pieces } from './pieces.tsx'
import { TypeScale } from './type-scale.tsx'

const themes = [
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
] as const

/** The whole design system on one page, in light and in dark: what a new screen is made of. */
export const LookPage = () => (
  <main>
    {themes.map(({ id, name }) => (
      <div key={id} data-theme={id} className={styles.theme}>
        {id === 'light' && (
          <div className={styles.head}>
            <PageHeader title="The look" line="What every screen is made of, in light and in dark." />
          </div>
        )}
        <section className={styles.parts} aria-label={name}>
          <p className={styles.name}>{name}</p>
          <TypeScale />
          <Colours />
          <Pieces theme={id} />
          <Fields />
        </section>
      </div>
    ))}
  </main>
)
