/** What a browser tab shows when its address has been used already: what happened, and what to do. */
export const NotLetInPage = () => (
  <main style={{ maxWidth: '36rem', margin: '15vh auto', padding: '0 1.5rem' }}>
    <h1>This address has been used</h1>
    <p>
      Each address that Packhorse gives to your browser works once, in one tab, so that nobody else on this
      machine can use it. Nothing was changed, and nothing is lost.
    </p>
    <p>
      To go on, look for the tab in which Packhorse is open, or start Packhorse again: it will open a new tab.
    </p>
  </main>
)
