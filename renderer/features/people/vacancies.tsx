import type { Output } from '@shared/contract.ts'
import { plural } from '@shared/words/dates.ts'
import { Plus } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { Tag } from '../../components/tag.tsx'
import styles from './people.module.css'

type Vacancy = Output<'people.list'>['vacancies'][number]

interface VacanciesProps {
  readonly vacancies: readonly Vacancy[]
  readonly onFill: (category: string) => void
  readonly onSetPlaces: () => void
}

/** The places of each category, and how many stand empty. */
export const Vacancies = ({ vacancies, onFill, onSetPlaces }: VacanciesProps) => (
  <section aria-labelledby="places" className={styles.places}>
    <header className={styles.placesHead}>
      <h2 id="places">Places on the board</h2>
      <Button kind="quiet" onPress={onSetPlaces}>
        {vacancies.length === 0 ? 'Set the places' : 'Change the places'}
      </Button>
    </header>
    {vacancies.length === 0 ? (
      <p className={styles.quiet}>
        Say how many places each category has, and vacancies show themselves here and on Home.
      </p>
    ) : (
      <ul className={styles.seats}>
        {vacancies.map((each) => (
          <Seats key={each.category} {...each} onFill={onFill} />
        ))}
      </ul>
    )}
  </section>
)

interface SeatsProps extends Vacancy {
  readonly onFill: (category: string) => void
}

const Seats = ({ category, places, inPost, vacant, onFill }: SeatsProps) => (
  <li className={styles.seatCard}>
    <span className={styles.seatName}>{category}</span>
    <span className={styles.count}>
      {inPost} of {places}
    </span>
    {vacant > 0 && (
      <span className={styles.vacant}>
        <Tag tone="want">{plural(vacant, 'vacancy', 'vacancies')}</Tag>
        <Button
          kind="quiet"
          icon={<Plus />}
          aria-label={`Fill a vacancy: ${category}`}
          onPress={() => onFill(category)}
        >
          Fill
        </Button>
      </span>
    )}
    {inPost > places && <Tag tone="late">{`${inPost - places} too many`}</Tag>}
  </li>
)
