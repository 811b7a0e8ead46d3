import { Link } from 'react-router';
import { t } from '../app/locale/locale.ts';
import { amount, progress, share } from './numbers.ts';
import { pathBehind, type Figure, type Question } from './question.ts';
import styles from './targets.module.css';

interface Props {
  question: Question;
  figures: readonly Figure[];
  chosen: string;
  onChoose: (indicator: string) => void;
}

/** Each indicator: value, what it is part of, target and gap. The row chosen is the one that is ranked beside. */
export function FiguresTable({ question, figures, chosen, onChoose }: Props) {
  return (
    <ul className={styles.figures} aria-label={t('targets.title')}>
      {figures.map((figure) => (
        <li key={figure.indicator} className={figure.indicator === chosen ? styles.chosen : undefined}>
          <button
            type="button"
            className={styles.label}
            aria-pressed={figure.indicator === chosen}
            onClick={() => onChoose(figure.indicator)}
          >
            {figure.label}
            <span className={styles.clause}>{t('targets.clause', { clause: figure.clause })}</span>
          </button>
          <Link className={styles.value} to={pathBehind(question, figure.indicator)}>
            {amount(figure, figure.value)}
          </Link>
          <Goal figure={figure} />
          <Denominator question={question} figure={figure} />
        </li>
      ))}
    </ul>
  );
}

function Goal({ figure }: { figure: Figure }) {
  const { target, targetYear, gap } = figure;
  const done = progress(figure);
  if (target == null || gap == null || done === undefined)
    return <span className={styles.goal}>{t('targets.noTarget')}</span>;
  return (
    <span className={styles.goal}>
      <span>{t('targets.target', { year: targetYear ?? '', amount: amount(figure, target) })}</span>
      <span className={styles.track}>
        <span className={styles.done} style={{ width: `${done}%` }} />
      </span>
      <span className={gap > 0 ? styles.short : styles.reached}>
        {gap > 0 ? t('targets.gap', { amount: amount(figure, gap) }) : t('targets.reached')}
      </span>
    </span>
  );
}

function Denominator({ question, figure }: { question: Question; figure: Figure }) {
  if (figure.denominator == null) return null;
  const part = {
    part: figure.numerator.toLocaleString('zh-CN'),
    whole: figure.denominator.toLocaleString('zh-CN'),
  };
  const missing = figure.denominator - figure.numerator;
  return (
    <span className={styles.denominator}>
      {t('targets.share', { ...part, share: share(figure) ?? '—' })}（{figure.denominatorLabel}）
      {missing > 0 && (
        <Link to={pathBehind(question, figure.indicator, 'MISSING')}>
          {t('targets.missing', { count: missing.toLocaleString('zh-CN') })}
        </Link>
      )}
    </span>
  );
}
