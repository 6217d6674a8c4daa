import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { FormError } from '../../components/form-error.tsx'
import { Notice } from '../../components/notice.tsx'
import { Progress } from '../../components/progress.tsx'
import { useJob } from '../../lib/use-job.ts'

/** Looks through the whole file and says what it found. */
export const CheckFile = () => {
  const check = useJob('file.check')
  const [problems, setProblems] = useState<readonly string[] | null>(null)
  const start = async () => {
    setProblems(null)
    const found = await check.run({})
    if (found !== null) setProblems(found.problems)
  }
  if (check.isRunning)
    return <Progress label="Checking the file" progress={check.progress} onCancel={check.cancel} />
  return (
    <>
      <FormError error={check.failure} />
      {problems !== null && <Outcome problems={problems} />}
      <div>
        <Button icon={<ShieldCheck />} onPress={() => void start()}>
          Check this file
        </Button>
      </div>
    </>
  )
}

const Outcome = ({ problems }: { readonly problems: readonly string[] }) =>
  problems.length === 0 ? (
    <Notice tone="done" isLive>
      The file is whole: every record, every reference and every paper.
    </Notice>
  ) : (
    <Notice tone="late" isLive>
      <p>
        Something in the file is damaged. Go back to a backup from before, and keep this file for whoever
        helps you.
      </p>
      <ul>
        {problems.slice(0, 10).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Notice>
  )
