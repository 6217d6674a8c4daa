import { useEffect, useState } from 'react'
import styles from './loading.module.css'

/** Long enough that what comes at once never flickers. */
const patienceMs = 400

/** A quiet word while something is fetched; nothing for the first moments. */
export const Loading = ({ what = 'Opening' }: { readonly what?: string }) => {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patienceMs)
    return () => clearTimeout(timer)
  }, [])
  return <output className={styles.loading}>{isSlow && `${what} …`}</output>
}
