import { FolderOpen } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../components/button.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import { useReturnDesk } from './return-desk.tsx'

/** Asks with the system's dialog; where there is none, with the browser's. */
export const OpenReturnButton = () => {
  const desk = useReturnDesk()
  const hasDialogs = useAsk('file.state', {}).data?.hasDialogs ?? true
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".packhorse-return"
        aria-label="Return"
        onChange={({ target }) => {
          desk.takeIn([...(target.files ?? [])])
          target.value = ''
        }}
      />
      <Button
        kind="main"
        icon={<FolderOpen />}
        isPending={desk.isRunning}
        onPress={() => (hasDialogs ? desk.open({ by: 'dialog' }) : input.current?.click())}
      >
        Open a return
      </Button>
    </>
  )
}
