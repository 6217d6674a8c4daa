import { createRoot } from 'react-dom/client'
import { connect } from '../lib/connect.ts'
import { App } from './app.tsx'

const start = async (): Promise<void> => {
  await connect()
  const root = document.getElementById('root')
  if (root !== null) createRoot(root).render(<App />)
}

void start()
