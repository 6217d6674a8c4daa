import { Component, type ReactNode } from 'react'
import { Button } from '../components/button.tsx'
import { EmptyState } from '../components/empty-state.tsx'

interface State {
  readonly message: string | null
}

/** Catches a fault of a screen, so that the rest stands. Saved work is not touched by it: it is in the file. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { message: null }

  static getDerivedStateFromError(cause: unknown): State {
    return { message: cause instanceof Error ? cause.message : String(cause) }
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children
    return (
      <div role="alert">
        <EmptyState
          title="This screen could not be shown"
          size="page"
          action={
            <Button kind="main" onPress={() => this.setState({ message: null })}>
              Try again
            </Button>
          }
        >
          <p>
            Your work is safe: all that was saved is in the file. Try again, or choose another screen on the
            left. If it happens again, note these words for whoever helps you: “{this.state.message}”.
          </p>
        </EmptyState>
      </div>
    )
  }
}
