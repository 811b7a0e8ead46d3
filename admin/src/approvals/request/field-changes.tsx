import { Button } from 'antd';
import { useState } from 'react';
import { t } from '../../app/locale/locale.ts';
import { SecretCell } from '../../console/cells/secret-cell.tsx';
import { fieldsOf, findResource } from '../../console/resources.ts';
import { uiOf } from '../../console/ui/overrides.ts';
import styles from '../approvals.module.css';
import type { ChangeRequestDetail, FieldChange, Operation } from './use-request.ts';

const text = (value: string | null | undefined) => value || '—';

interface Props {
  request: ChangeRequestDetail;
  operation: Operation;
}

/** What is proposed; a secret with the way to see it, for who is to decide on it. */
function Proposed({ request, operation, change }: Props & { change: FieldChange }) {
  const { kind, field, proposedText } = change;
  const definition = findResource(operation.resource);
  const secret =
    kind === 'secret' && proposedText && fieldsOf(definition!).find(({ name }) => name === field);
  if (!secret || request.state !== 'PENDING') return text(proposedText);
  const { resource, recordId: id } = operation;
  return <SecretCell {...{ resource, id, requestId: request.id, field: secret, masked: proposedText }} />;
}

function ConflictRow({ change }: { change: FieldChange }) {
  return (
    <tr className={styles.conflict}>
      <th scope="row">{change.label}</th>
      <td>{text(change.originalText)}</td>
      <td className={styles.current}>{text(change.currentText)}</td>
      <td className={styles.proposed}>{text(change.proposedText)}</td>
    </tr>
  );
}

function ChangedRow({ change, wide, ...of }: Props & { change: FieldChange; wide: boolean }) {
  if (change.conflict) return <ConflictRow change={change} />;
  return (
    <tr>
      <th scope="row">{change.label}</th>
      <td className={change.originalText ? styles.old : styles.quiet}>{text(change.originalText)}</td>
      {wide && <td className={styles.quiet}>{t('diff.asOriginal')}</td>}
      <td className={styles.proposed}>
        {change.proposedText ? <Proposed {...of} change={change} /> : t('record.emptied')}
      </td>
    </tr>
  );
}

function Heads({ kind, wide }: { kind: string; wide: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t('diff.field')}</th>
        <th scope="col">{t('diff.original')}</th>
        {wide && <th scope="col">{t('diff.current')}</th>}
        <th scope="col">{t(kind === 'DELETE' ? 'diff.after' : 'diff.proposed')}</th>
      </tr>
    </thead>
  );
}

/** A created record has no "before": its values stand alone. */
function CreatedFields({ fields, ...of }: Props & { fields: FieldChange[] }) {
  return (
    <table className={styles.diff}>
      <tbody>
        {fields.map((change) => (
          <tr key={change.field}>
            <th scope="row">{change.label}</th>
            <td className={styles.proposed}>
              <Proposed {...of} change={change} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Unchanged({ fields }: { fields: FieldChange[] }) {
  const [shown, setShown] = useState(false);
  if (fields.length === 0) return null;
  return (
    <>
      <Button type="link" size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t(shown ? 'diff.hideUnchanged' : 'diff.showUnchanged', { count: fields.length })}
      </Button>
      {shown && (
        <table className={styles.diff}>
          <tbody>
            {fields.map((change) => (
              <tr key={change.field}>
                <th scope="row">{change.label}</th>
                <td>{text(change.currentText ?? change.proposedText)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** Fields that a record's own page hides say nothing here either. */
function shownFields({ resource, fields }: Operation): FieldChange[] {
  const hidden = uiOf(resource).show?.hidden ?? [];
  return fields.filter(({ field }) => !hidden.includes(field));
}

/** What an operation changes: conflicts first, then changes, the rest folded. */
export function FieldChanges({ request, operation }: Props) {
  const { kind } = operation;
  const fields = shownFields(operation);
  const changed = fields.filter(({ changed: differs, conflict }) => differs || conflict);
  const unchanged = fields.filter((change) => !changed.includes(change));
  if (kind === 'CREATE') return <CreatedFields fields={changed} request={request} operation={operation} />;
  const wide = changed.some(({ conflict }) => conflict);
  const ordered = changed.toSorted((a, b) => Number(b.conflict) - Number(a.conflict));
  return (
    <>
      {ordered.length > 0 && (
        <table className={styles.diff}>
          <Heads kind={kind} wide={wide} />
          <tbody>
            {ordered.map((change) => (
              <ChangedRow
                key={change.field}
                change={change}
                wide={wide}
                request={request}
                operation={operation}
              />
            ))}
          </tbody>
        </table>
      )}
      <Unchanged fields={unchanged} />
    </>
  );
}
