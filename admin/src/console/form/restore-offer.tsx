import { Alert, Button, Flex } from 'antd';
import { t } from '../../app/locale/locale.ts';
import { instantText } from '../format/dates.ts';
import styles from './form.module.css';

interface Props {
  at: string;
  onRestore: () => void;
  onDiscard: () => void;
}

/** Offers text that was typed here before and never submitted. */
export function RestoreOffer({ at, onRestore, onDiscard }: Props) {
  return (
    <Alert
      type="info"
      showIcon
      className={styles.alert}
      message={t('form.unsaved', { at: instantText(at) })}
      action={
        <Flex gap={8}>
          <Button size="small" type="primary" onClick={onRestore}>
            {t('form.restore')}
          </Button>
          <Button size="small" onClick={onDiscard}>
            {t('form.discard')}
          </Button>
        </Flex>
      }
    />
  );
}
