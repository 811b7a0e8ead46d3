import { isWithinReach } from '../within-reach.ts';
import { EditOutlined } from '@ant-design/icons';
import type { TableColumnType } from 'antd';
import { Tag } from 'antd';
import { Link } from 'react-router';
import { labelOf, t } from '../../app/locale/locale.ts';
import { LinkButton } from '../../app/pages/link-button.tsx';
import { isReadable } from '../api/documents.ts';
import { isRightAligned, showValue } from '../cells/cell.tsx';
import { Value } from '../cells/value.tsx';
import type { FieldKind, RecordReference, ResourceDefinition } from '../definition.ts';
import type { NamedField } from '../resources.ts';
import { fieldsOf } from '../resources.ts';
import { uiOf } from '../ui/overrides.ts';
import type { ListRow, ResourceTable } from './use-resource-table.ts';

type Column = TableColumnType<ListRow>;

const FALLBACK_COLUMNS = 6;

/** Fields that may be columns. */
export function columnFields(definition: ResourceDefinition): NamedField[] {
  return fieldsOf(definition).filter((field) => isReadable(field));
}

function declaredColumns(definition: ResourceDefinition): string[] {
  const all = columnFields(definition);
  const declared = all.filter((field) => field.inList);
  return (declared.length > 0 ? declared : all.slice(0, FALLBACK_COLUMNS)).map(({ name }) => name);
}

/** The person's own columns, else the override's, else those declared; names that are gone drop out. */
export function chosenColumns(definition: ResourceDefinition, preferred?: string[]): string[] {
  const wanted = preferred ?? uiOf(definition.name).list?.columns ?? declaredColumns(definition);
  return wanted.filter((name) => definition.fields[name] && isWithinReach(definition.fields[name]));
}

/** What the leading cell says: of a reference its name alone, for the link is the record's. */
function leadingText(lead: NamedField | undefined, row: ListRow) {
  if (lead?.kind === 'reference') return (row[lead.name] as RecordReference | null)?.displayName;
  return lead && showValue(lead, row);
}

/** The column stands still while the others scroll: a long name takes a second line, so that these can be seen. */
const LEADING = { display: 'inline-block', maxWidth: 'min(420px, 50vw)' } as const;

/** The first column leads to the record and says when a change is under way. */
function leadingCell(definition: ResourceDefinition, lead: NamedField | undefined, row: ListRow) {
  const text = leadingText(lead, row) ?? row.displayName;
  return (
    <span style={LEADING}>
      <Link to={`/${definition.name}/${row.id}`}>{text}</Link>
      {row.pendingRequestId && (
        <Link to={`/changeRequests/${row.pendingRequestId}`} style={{ marginInlineStart: 8 }}>
          <Tag color="gold">{t('record.changing')}</Tag>
        </Link>
      )}
    </span>
  );
}

/** Kinds whose values are cut short in a cell. */
const LONG_KINDS: readonly FieldKind[] = ['text', 'longText', 'json'];

function columnOf(
  definition: ResourceDefinition,
  field: NamedField,
  sorters: ResourceTable['sorters'],
): Column {
  const order = sorters.find((sorter) => sorter.field === field.name)?.order;
  return {
    key: field.name,
    title: labelOf(field),
    align: isRightAligned(field) ? 'right' : undefined,
    sorter: Boolean(field.sort),
    sortOrder: order ? `${order}end` : null,
    ...(LONG_KINDS.includes(field.kind) && { ellipsis: true, onCell: () => ({ style: { maxWidth: 320 } }) }),
    render: (_value, row) => <Value resource={definition.name} field={field} row={row} />,
  };
}

function leadColumn(
  definition: ResourceDefinition,
  lead: NamedField | undefined,
  sorters: ResourceTable['sorters'],
): Column {
  const base = lead ? columnOf(definition, lead, sorters) : { title: t('record.name') };
  return {
    ...base,
    key: lead?.name ?? 'displayName',
    fixed: 'left',
    align: undefined,
    ellipsis: false,
    onCell: undefined,
    render: (_value, row) => leadingCell(definition, lead, row),
  };
}

function editColumn(definition: ResourceDefinition): Column {
  return {
    key: 'edit',
    fixed: 'right',
    width: 48,
    render: (_value, row) => (
      <LinkButton
        to={`/${definition.name}/${row.id}/edit`}
        aria-label={t('record.editNamed', { name: row.displayName })}
        type="text"
        size="small"
        icon={<EditOutlined />}
      />
    ),
  };
}

/** The column that leads to the record; none where its name alone does. */
export function leadField(definition: ResourceDefinition, fields: NamedField[]): NamedField | undefined {
  const wanted = uiOf(definition.name).list?.lead;
  if (wanted === null) return undefined;
  return fields.find(({ name }) => name === wanted) ?? fields.find(({ kind }) => kind === 'text');
}

/** Table columns of a list; `editable` adds the way to the form. */
export function tableColumns(
  definition: ResourceDefinition,
  names: string[],
  sorters: ResourceTable['sorters'],
  editable: boolean,
): Column[] {
  const fields = names.map((name) => ({ name, ...definition.fields[name] }) as NamedField);
  const lead = leadField(definition, fields);
  const others = fields
    .filter((field) => field !== lead)
    .map((field) => columnOf(definition, field, sorters));
  return [leadColumn(definition, lead, sorters), ...others, ...(editable ? [editColumn(definition)] : [])];
}
