import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { t } from '../../app/locale/locale.ts';
import styles from './inbox.module.css';
import type { Decisions } from './use-decisions.tsx';

/** What became of every request of a bulk decision. */
export function ResultsDialog({ decisions: { results, closeResults } }: { decisions: Decisions }) {
  if (!results) return null;
  const refused = results.filter(({ userErrors }) => userErrors.length > 0).length;
  const title = t('decide.results', { done: results.length - refused, refused });
  return (
    <Modal
      open
      title={title}
      onCancel={closeResults}
      footer={
        <Button type="primary" onClick={closeResults}>
          {t('action.close')}
        </Button>
      }
      width={560}
    >
      <ul className={styles.results}>
        {results.map(({ id, changeRequest, userErrors }) => (
          <li key={id}>
            {userErrors.length > 0 ? (
              <CloseCircleOutlined className={styles.bad} />
            ) : (
              <CheckCircleOutlined className={styles.good} />
            )}
            <div>
              {changeRequest?.title ?? id}
              {userErrors.map(({ message }) => (
                <div key={message} className={styles.bad}>
                  {message}
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
