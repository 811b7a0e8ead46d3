import { Link } from 'react-router';
import { t } from '../app/locale/locale.ts';
import { Money } from '../console/format/money-unit.tsx';
import { numberText } from '../console/format/numbers.ts';
import styles from './funding.module.css';
import { KeyFigure } from './key-figure.tsx';
import { pathOf, sourcesPath } from './paths.ts';
import type { Funds, Question } from './question.ts';
import { percentText, totalsOf, type Totals } from './totals.ts';

/** How far the lottery's share is from what it was a year before, in points. */
function LotteryChange({ lottery, lotteryBefore }: Totals) {
  if (lottery === undefined || lotteryBefore === undefined) return t('funds.noYearBefore');
  const tenths = Math.round((lottery - lotteryBefore) * 10);
  if (tenths === 0) return t('funds.pointsSame');
  const key = tenths < 0 ? 'funds.pointsDown' : 'funds.pointsUp';
  const points = Math.abs(tenths / 10).toFixed(1);
  return <span className={tenths < 0 ? styles.down : styles.up}>{t(key, { points })}</span>;
}

/** What the appropriation holds, and what there is beside it. */
function Received({ fromAbove }: Totals) {
  if (fromAbove === 0) return t('funds.withCarried');
  return (
    <>
      {t('funds.withCarried')}，{t('funds.andFromAbove')} <Money fen={fromAbove} />
    </>
  );
}

interface Props {
  question: Question;
  funds: Funds;
}

/** What was appropriated, given out, promised and paid, and the lottery's part of it. */
export function KeyFigures({ question, funds }: Props) {
  const totals = totalsOf(funds);
  const acts = (list: 'appropriations' | 'allocations' | 'commitments' | 'disbursements') => (
    <Link to={pathOf(list, question)}>{t('funds.acts', { count: numberText(funds[list].totalCount) })}</Link>
  );
  const programmes = pathOf('fundingProgrammes', question);
  const amounts = [
    ['appropriated', pathOf('fundingSources', question), acts('appropriations')],
    ['allocated', programmes, acts('allocations')],
    ['committed', programmes, acts('commitments')],
    ['disbursed', programmes, acts('disbursements')],
  ] as const;
  return (
    <ul className={styles.figures} aria-label={t('funds.title')}>
      {amounts.map(([key, to, hint]) => (
        <KeyFigure
          key={key}
          label={t(`funds.figure.${key}`)}
          to={to}
          value={<Money fen={totals[key]} />}
          amount={totals[key]}
          hint={
            <>
              {hint} {key === 'appropriated' && <Received {...totals} />}
            </>
          }
        />
      ))}
      <KeyFigure
        label={t('funds.figure.executed')}
        to={programmes}
        value={percentText(totals.executed)}
        hint={t(totals.fromAbove > 0 ? 'funds.executedWithAbove' : 'funds.executedOf')}
      />
      <KeyFigure
        label={t('funds.figure.lottery')}
        to={sourcesPath(question, { kind: 'LOTTERY', level: null })}
        value={percentText(totals.lottery)}
        hint={<LotteryChange {...totals} />}
      />
    </ul>
  );
}
