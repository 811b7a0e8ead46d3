import { Tabs, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { labelOf, t } from '../../app/locale/locale.ts';
import { PageTitle } from '../../app/pages/page-title.tsx';
import { useMay } from '../../app/session/viewer.ts';
import type { ResourceDefinition } from '../definition.ts';
import { fieldsOf, resourceOfType } from '../resources.ts';
import { uiOf } from '../ui/overrides.ts';
import { RecordActions } from './record-actions.tsx';
import { RecordSections } from './record-sections.tsx';
import { RecordStamps } from './record-stamps.tsx';
import { RelationTable } from './relation-table.tsx';
import { RevisionTimeline } from './revision-timeline.tsx';
import styles from './show.module.css';
import type { ShownRecord } from './show-page.tsx';

interface Props {
  definition: ResourceDefinition;
  record: ShownRecord;
}

function ChangingBadge({ requestId }: { requestId: string }) {
  return (
    <Link to={`/changeRequests/${requestId}`} title={t('record.seeRequest')}>
      <Tag color="gold">{t('record.changing')}</Tag>
    </Link>
  );
}

/** What belongs to the record, as far as the viewer may read such records at all. */
function relationTabs({ definition, record }: Props, may: (permission: string) => boolean) {
  const readable = (type: string | undefined): boolean => {
    const target = resourceOfType(type);
    return target !== undefined && may(`${target.name}:read`);
  };
  return fieldsOf(definition)
    .filter((field) => field.kind === 'list' && readable(field.target))
    .map((field) => ({
      key: field.name,
      label: labelOf(field),
      children: <RelationTable parent={definition} parentId={record.id} relation={field} />,
    }));
}

/** How the record came to be so; what nobody changes by requests has no such history. */
function historyTabs({ definition, record }: Props) {
  const { create, update, delete: remove, actions } = definition;
  if (!create && !update && !remove && actions.length === 0) return [];
  const children = <RevisionTimeline resource={definition.name} id={record.id} />;
  return [{ key: 'revisions', label: t('record.revisions'), children }];
}

/** One record: its fields by section, what belongs to it, and how it came to be so. */
export function RecordDetail({ definition, record }: Props) {
  const may = useMay();
  const extra = uiOf(definition.name).show?.extra as ((row: ShownRecord) => ReactNode) | undefined;
  const tabs = [...relationTabs({ definition, record }, may), ...historyTabs({ definition, record })];
  return (
    <div className={styles.page}>
      <PageTitle
        title={record.displayName}
        before={<Link to={`/${definition.name}`}>{labelOf(definition)}</Link>}
        after={record.pendingRequestId && <ChangingBadge requestId={record.pendingRequestId} />}
        actions={<RecordActions definition={definition} record={record} />}
      />
      {extra?.(record)}
      <RecordSections definition={definition} record={record} />
      <RecordStamps record={record} />
      {tabs.length > 0 && <Tabs className={styles.tabs} items={tabs} />}
    </div>
  );
}
