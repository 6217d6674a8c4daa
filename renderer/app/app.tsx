import '../styles/base.css'
import { useRefreshOnTouch } from '../lib/use-ask.ts'
import { navigate, routes } from '../lib/routes.ts'
import { useGo } from '../lib/use-go.ts'
import { useMenuCommands } from '../lib/use-menu-commands.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Gate } from './gate.tsx'
import { Providers } from './providers.tsx'
import { useFileCommands } from './use-file-commands.ts'

const Connected = () => {
  const { newFile, openAnother, saveCopy, closeFile, openReturn } = useFileCommands()
  useRefreshOnTouch()
  useGo()
  useMenuCommands({
    'new-file': newFile,
    'open-file': openAnother,
    'open-return': openReturn,
    'save-copy': saveCopy,
    'close-file': closeFile,
    transfer: () => navigate(routes.transfer()),
    settings: () => navigate(routes.settings()),
    help: () => navigate(routes.help()),
  })
  return <Gate />
}

export const App = () => (
  <Providers>
    <ErrorBoundary>
      <Connected />
    </ErrorBoundary>
  </Providers>
)
