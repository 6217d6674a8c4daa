import { Seal } from '../../components/seal.tsx'
import styles from './look.module.css'

const accents = ['moss', 'plum', 'slate', 'rust'] as const
const surfaces = ['desk', 'paper', 'sunken', 'raised', 'line', 'line-strong', 'edge', 'soft', 'ink'] as const
const meanings = [
  { token: 'late', says: 'late' },
  { token: 'soon', says: 'soon, awaited' },
  { token: 'done', says: 'done' },
  { token: 'closed', says: 'confidential, and only that' },
] as const

export const Colours = () => (
  <section className={styles.part}>
    <h2>Colour</h2>
    <ul className={styles.swatches}>
      {surfaces.map((token) => (
        <li key={token}>
          <span className={styles.swatch} style={{ background: `var(--${token})` }} />
          {token}
        </li>
      ))}
    </ul>
    <ul className={styles.swatches}>
      {meanings.map(({ token, says }) => (
        <li key={token}>
          <span
            className={styles.swatch}
            style={{ background: `var(--${token}-soft)`, borderColor: `var(--${token})` }}
          />
          <span style={{ color: `var(--${token})` }}>{says}</span>
        </li>
      ))}
    </ul>
    <ul className={styles.swatches}>
      {accents.map((accent) => (
        <li key={accent} data-accent={accent}>
          <Seal name="Oakfield Primary" />
          <span className={styles.accentName}>{accent}</span>
        </li>
      ))}
    </ul>
  </section>
)
