import { createRoot } from 'react-dom/client'
import { connect } from '../lib/connect.ts'
import { NotLetIn } from '../lib/web-session.ts'
import { App } from './app.tsx'
import { LostNotice } from './lost-notice.tsx'
import { NotLetInPage } from './not-let-in.tsx'

const start = async () => {
  try {
    await connect()
    return (
      <>
        <App />
        <LostNotice />
      </>
    )
  } catch (cause) {
    if (cause instanceof NotLetIn) return <NotLetInPage />
    throw cause
  }
}

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(await start())
