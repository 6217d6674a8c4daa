import styles from './look.module.css'

const sizes = [
  { token: '--t-2xl', sample: 'Full governing board', isTitle: true },
  { token: '--t-xl', sample: 'Papers for the board', isTitle: true },
  { token: '--t-l', sample: 'To consider the call for a review of inspection', isTitle: true },
  { token: '--t-m', sample: 'Agenda and papers must go out by Wednesday 18 November.', isTitle: false },
  { token: '--t-s', sample: 'Source: regulation 13(4). Nothing is smaller than this.', isTitle: false },
] as const

export const TypeScale = () => (
  <section className={styles.part}>
    <h2>Type</h2>
    {sizes.map(({ token, sample, isTitle }) => (
      <p
        key={token}
        className={isTitle ? styles.titleSample : undefined}
        style={{ fontSize: `var(${token})`, lineHeight: 1.3 }}
      >
        {sample}
      </p>
    ))}
  </section>
)
