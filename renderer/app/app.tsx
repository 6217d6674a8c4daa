import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useAsk } from '../lib/use-ask.ts'

const queries = new QueryClient()

const FileName = () => {
  const { data, error } = useAsk('file.state', {})
  return <p>{error?.message ?? data?.file?.name ?? 'No file is open.'}</p>
}

export const App = () => (
  <QueryClientProvider client={queries}>
    <main>
      <h1>Packhorse</h1>
      <FileName />
    </main>
  </QueryClientProvider>
)
