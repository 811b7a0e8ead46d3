import { Descriptions } from 'antd';
import { labelOf, sectionLabel } from '../../app/locale/locale.ts';
import { isReadable } from '../api/documents.ts';
import { Value } from '../cells/value.tsx';
import type { ResourceDefinition } from '../definition.ts';
import { belongs } from '../form/belonging.ts';
import { isEmpty } from '../form/record-values.ts';
import type { Section } from '../form/sections.ts';
import { sectionsOf } from '../form/sections.ts';
import { fieldsOf } from '../resources.ts';
import { uiOf } from '../ui/overrides.ts';
import styles from './show.module.css';
import type { ShownRecord } from './show-page.tsx';

interface Props {
  definition: ResourceDefinition;
  record: ShownRecord;
}

const COLUMNS = { xs: 1, sm: 1, md: 2, lg: 2, xl: 3, xxl: 3 };

/** Said in the line below the sections. */
const STAMPS = ['createdAt', 'updatedAt'];

function shownSections({ definition, record }: Props): Section[] {
  const hidden = [...STAMPS, ...(uiOf(definition.name).show?.hidden ?? [])];
  const shown = fieldsOf(definition).filter((field) => isReadable(field) && !hidden.includes(field.name));
  return sectionsOf(shown.filter((field) => belongs(field, record) || !isEmpty(record[field.name])));
}

/** Every field of a record, in its declared sections. */
export function RecordSections(props: Props) {
  const { definition, record } = props;
  const sections = shownSections(props).map(({ title, fields }) => (
    <section key={title ?? ''} className={styles.section}>
      <h2>{title ? sectionLabel(title) : labelOf(definition)}</h2>
      <Descriptions
        size="small"
        column={COLUMNS}
        items={fields.map((field) => ({
          key: field.name,
          label: labelOf(field),
          span: field.kind === 'longText' ? ('filled' as const) : 1,
          children: <Value resource={definition.name} field={field} row={record} />,
        }))}
      />
    </section>
  ));
  return <div className={styles.card}>{sections}</div>;
}
