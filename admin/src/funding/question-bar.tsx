import { Segmented } from 'antd';
import { t } from '../app/locale/locale.ts';
import { useViewer } from '../app/session/viewer.ts';
import { MoneyUnitSwitch } from '../console/format/money-unit-switch.tsx';
import { DivisionSelect } from '../console/widgets/division-select.tsx';
import styles from './funding.module.css';
import { useFundYears, type Question } from './question.ts';

interface Props {
  question: Question;
  onChange: (key: keyof Question, value: string | undefined) => void;
}

/** So many years stand side by side. */
const YEARS = 5;

/** Year, area, and the unit of all amounts. */
export function QuestionBar({ question: { year, divisionId }, onChange }: Props) {
  const { grant } = useViewer();
  const years = useFundYears(year);
  const shown = years.filter((y, place) => place < YEARS || y === year).toReversed();
  return (
    <div className={styles.bar}>
      <Segmented
        aria-label={t('funds.year')}
        options={shown.map((y) => ({ value: String(y), label: t('funds.ofYear', { year: y }) }))}
        value={String(year)}
        onChange={(value) => onChange('year', value)}
      />
      <DivisionSelect
        aria-label={t('funds.division')}
        placeholder={grant.division?.displayName ?? t('funds.division')}
        style={{ width: 180 }}
        value={divisionId}
        onChange={(id?: string) => onChange('divisionId', id)}
      />
      <span className={styles.end}>
        <MoneyUnitSwitch />
      </span>
    </div>
  );
}
