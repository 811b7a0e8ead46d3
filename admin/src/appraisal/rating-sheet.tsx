import { Button, Flex, InputNumber, Table } from 'antd';
import type { TableColumnType } from 'antd';
import { t } from '../app/locale/locale.ts';
import { FaultView } from '../app/pages/fault-view.tsx';
import { enumLabel } from '../console/enum-options.ts';
import styles from './appraisal.module.css';
import { useRatingSheet } from './use-rating-sheet.ts';
import type { Indicator } from './use-rating-sheet.ts';

type SheetState = ReturnType<typeof useRatingSheet>;

const FULL = 100;

function columnsOf({ scores, setScore, isSubmitting }: SheetState): TableColumnType<Indicator>[] {
  return [
    { key: 'title', title: t('rating.indicator'), dataIndex: 'title' },
    {
      key: 'aspect',
      title: t('rating.aspect'),
      render: (_value, { aspect }) => enumLabel('AppraisalAspect', aspect),
    },
    { key: 'standard', title: t('rating.standard'), dataIndex: 'standard' },
    { key: 'weight', title: t('rating.weight'), align: 'right', render: (_value, row) => `${row.weight}%` },
    {
      key: 'score',
      title: t('rating.score'),
      width: 160,
      render: (_value, { id, title }) => (
        <InputNumber<number>
          aria-label={title}
          min={0}
          max={FULL}
          precision={2}
          disabled={isSubmitting}
          value={scores[id]}
          onChange={(score) => score !== null && setScore(id, score)}
        />
      ),
    },
  ];
}

const totalOf = ({ indicators = [], scores }: SheetState): string =>
  (indicators.reduce((sum, { id, weight }) => sum + (scores[id] ?? 0) * weight, 0) / FULL).toFixed(2);

/** Every indicator of a rating with the score it is given: saved when one says so, submitted when complete. */
export function RatingSheet({ ratingId }: { ratingId: string }) {
  const sheet = useRatingSheet(ratingId);
  const { error, retry, indicators, scores, unsaved, isPending, save, submit } = sheet;
  if (error) return <FaultView error={error} onRetry={retry} />;
  const isComplete = indicators?.every(({ id }) => scores[id] !== undefined) ?? false;
  return (
    <section className={styles.sheet} aria-label={t('rating.title')}>
      <h2>{t('rating.title')}</h2>
      <Table<Indicator>
        rowKey="id"
        size="small"
        pagination={false}
        columns={columnsOf(sheet)}
        dataSource={indicators}
        loading={!indicators}
        scroll={{ x: 'max-content' }}
      />
      <Flex gap={8} align="center" justify="flex-end" className={styles.foot}>
        <strong>{t('rating.total', { total: totalOf(sheet) })}</strong>
        {!isComplete && <span className={styles.hint}>{t('rating.incomplete')}</span>}
        {unsaved > 0 && <span className={styles.hint}>{t('rating.unsaved', { count: unsaved })}</span>}
        <Button onClick={save} disabled={!indicators || isPending}>
          {t('rating.save')}
        </Button>
        <Button type="primary" onClick={submit} disabled={!isComplete} loading={isPending}>
          {t('rating.submit')}
        </Button>
      </Flex>
    </section>
  );
}
