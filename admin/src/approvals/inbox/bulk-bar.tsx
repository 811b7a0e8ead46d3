import { Button, Flex } from 'antd';
import { t } from '../../app/locale/locale.ts';
import type { Verdict } from '../../generated/documents/graphql.ts';
import styles from './inbox.module.css';

interface Props {
  count: number;
  pending: boolean;
  onDecide: (verdict: Verdict) => void;
  onClear: () => void;
}

/** Decides everything that is ticked. */
export function BulkBar({ count, pending, onDecide, onClear }: Props) {
  return (
    <Flex gap={8} align="center" wrap className={styles.bulk} role="toolbar" aria-label={t('inbox.bulk')}>
      <span>{t('inbox.selected', { count })}</span>
      <Button size="small" type="primary" loading={pending} onClick={() => onDecide('APPROVE')}>
        {t('inbox.bulkApprove')}
      </Button>
      <Button size="small" disabled={pending} onClick={() => onDecide('RETURN')}>
        {t('decide.return')}
      </Button>
      <Button size="small" type="text" onClick={onClear}>
        {t('action.cancel')}
      </Button>
    </Flex>
  );
}
