import '../styles/base.css'
import { useRefreshOnTouch } from '../lib/use-ask.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Gate } from './gate.tsx'
import { Providers } from './providers.tsx'

const Connected = () => {
  useRefreshOnTouch()
  return <Gate />
}

export const App = () => (
  <Providers>
    <ErrorBoundary>
      <Connected />
    </ErrorBoundary>
  </Providers>
)
