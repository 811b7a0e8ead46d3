import { Alert, Tag } from 'antd';
import { Link } from 'react-router';
import { t } from '../../app/locale/locale.ts';
import { enumLabel } from '../../console/enum-options.ts';
import styles from '../approvals.module.css';
import { FieldChanges } from './field-changes.tsx';
import type { ChangeRequestDetail, Operation } from './use-request.ts';

const COLOUR: Record<string, string> = { CREATE: 'green', DELETE: 'red', ACTION: 'purple' };

interface Props {
  request: ChangeRequestDetail;
  operation: Operation;
}

/** One operation of a request: on what, and what it changes. */
export function OperationCard({ request, operation }: Props) {
  const { kind, actionLabel, state, resource, resourceLabel, recordId, recordName, errorText } = operation;
  // A new record can be looked at only once it has been approved.
  const exists = kind !== 'CREATE' || state === 'APPLIED';
  const conflicts = operation.fields.some(({ conflict }) => conflict);
  return (
    <section className={styles.operation}>
      <h3>
        <Tag color={COLOUR[kind]}>{actionLabel ?? enumLabel('OperationKind', kind)}</Tag>
        {resourceLabel} {exists ? <Link to={`/${resource}/${recordId}`}>{recordName}</Link> : recordName}
      </h3>
      {conflicts && <Alert type="warning" showIcon message={t('diff.conflict')} className={styles.alert} />}
      {errorText && <Alert type="error" showIcon message={errorText} className={styles.alert} />}
      <FieldChanges request={request} operation={operation} />
    </section>
  );
}
