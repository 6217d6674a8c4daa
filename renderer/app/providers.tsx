import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Toasts } from '../components/toasts.tsx'

/** What every screen stands on: the query client, British dates, and the place where things are said in passing. */
export const Providers = ({ children }: { readonly children: ReactNode }) => {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } }),
  )
  return (
    <QueryClientProvider client={client}>
      <I18nProvider locale="en-GB">
        <Toasts>{children}</Toasts>
      </I18nProvider>
    </QueryClientProvider>
  )
}
