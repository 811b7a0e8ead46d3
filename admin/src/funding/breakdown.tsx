import { t } from '../app/locale/locale.ts';
import styles from './funding.module.css';
import { OriginRow } from './origin-row.tsx';
import { originsIn } from './origins.ts';
import { PurposeRow } from './purpose-row.tsx';
import type { Funds, Question } from './question.ts';
import { Sheet } from './sheet.tsx';
import { purposesIn } from './sums.ts';

interface Props {
  question: Question;
  funds: Funds;
}

const SPENT = [
  t('funds.figure.allocated'),
  t('funds.figure.committed'),
  t('funds.figure.disbursed'),
  t('funds.figure.executed'),
];

/** The same figures by where the money comes from, and by what it is for. */
export function Breakdown({ question, funds }: Props) {
  return (
    <div className={styles.columns}>
      <Sheet
        spare={2}
        title={t('funds.byOrigin')}
        columns={[t('funds.origin'), t('funds.figure.appropriated'), ...SPENT]}
      >
        {originsIn(funds).map((origin) => (
          <OriginRow key={origin.key} question={question} origin={origin} />
        ))}
      </Sheet>
      <Sheet spare={1} title={t('funds.byPurpose')} columns={[t('funds.purpose'), ...SPENT]}>
        {purposesIn(funds).map((purpose) => (
          <PurposeRow key={purpose.purpose} question={question} purpose={purpose} />
        ))}
      </Sheet>
    </div>
  );
}
