import { useQuery } from '@tanstack/react-query';
import { Empty, Skeleton, Tag, Timeline } from 'antd';
import { Link } from 'react-router';
import { t } from '../../app/locale/locale.ts';
import { FaultView } from '../../app/pages/fault-view.tsx';
import { graphql } from '../../generated/documents/gql.ts';
import type { ReadRevisionsQuery } from '../../generated/documents/graphql.ts';
import { request } from '../api/request.ts';
import { enumLabel } from '../enum-options.ts';
import { instantText } from '../format/dates.ts';
import { uiOf } from '../ui/overrides.ts';
import styles from './show.module.css';

const ReadRevisions = graphql(`
  query ReadRevisions($resource: String!, $id: ID!) {
    revisions(resource: $resource, id: $id) {
      version
      at
      kind
      actorName
      changeRequestId
      fields {
        field
        label
        originalText
        proposedText
        changed
      }
    }
  }
`);

type Revision = ReadRevisionsQuery['revisions'][number];

const COLOUR: Record<string, string> = { CREATE: 'green', DELETE: 'red' };

function Change({ change }: { change: Revision['fields'][number] }) {
  const { label, originalText, proposedText } = change;
  return (
    <div className={styles.change}>
      {label}: {originalText && <span className={styles.old}>{originalText}</span>} {originalText && '→ '}
      <strong>{proposedText || t('record.emptied')}</strong>
    </div>
  );
}

function RevisionEntry({ resource, revision }: { resource: string; revision: Revision }) {
  const { version, at, kind, actorName, changeRequestId, fields } = revision;
  const hidden = uiOf(resource).show?.hidden ?? [];
  const changes = fields.filter(({ field, changed }) => changed && !hidden.includes(field));
  return (
    <>
      <div>
        <Tag color={COLOUR[kind]}>{enumLabel('OperationKind', kind)}</Tag>
        {t('record.version', { version })} · {actorName ?? t('record.system')} · {instantText(at)}{' '}
        {changeRequestId && <Link to={`/changeRequests/${changeRequestId}`}>{t('record.seeRequest')}</Link>}
      </div>
      <div className={styles.changes}>
        {changes.map((change) => (
          <Change key={change.field} change={change} />
        ))}
      </div>
    </>
  );
}

/** Every revision of a record, newest first, with what each changed. */
export function RevisionTimeline({ resource, id }: { resource: string; id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['revisions', resource, id],
    queryFn: async () => (await request(ReadRevisions, { resource, id })).revisions,
  });
  if (error) return <FaultView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active />;
  if (data.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('record.noRevisions')} />;
  const items = data.map((revision) => ({
    key: revision.version,
    color: COLOUR[revision.kind] ?? 'blue',
    children: <RevisionEntry resource={resource} revision={revision} />,
  }));
  return <Timeline items={items} style={{ paddingTop: 8 }} />;
}
