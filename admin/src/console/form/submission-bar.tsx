import { Button, Flex, Form, Input } from 'antd';
import { t } from '../../app/locale/locale.ts';
import styles from './form.module.css';

interface Props {
  pending: boolean;
  onSubmit: () => void;
  onDraft: () => void;
  onCancel: () => void;
}

/** A word to the approver, and what to do with the form. */
export function SubmissionBar({ pending, onSubmit, onDraft, onCancel }: Props) {
  return (
    <div className={styles.bar}>
      <Form.Item name="note" noStyle>
        <Input.TextArea
          className={styles.note}
          autoSize={{ minRows: 1, maxRows: 4 }}
          maxLength={500}
          placeholder={t('form.note')}
          aria-label={t('form.note')}
        />
      </Form.Item>
      <Flex gap={8}>
        <Button onClick={onCancel}>{t('action.cancel')}</Button>
        <Button onClick={onDraft} disabled={pending}>
          {t('form.draft')}
        </Button>
        <Button type="primary" onClick={onSubmit} loading={pending}>
          {t('form.submit')}
        </Button>
      </Flex>
    </div>
  );
}
